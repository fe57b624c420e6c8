import type { DemandOf } from './demand-of';
import type { Prepare } from './prepared-demand';
import { quotedEn, quotedKo, withParticle } from './say';

/** Words of which one must stand in every text, or in those that hold certain others. */
export const requireTerms: Prepare<DemandOf<'require'>> = ({ terms, when }) => ({
  terms,
  companions: when,
  ...(when.length > 0 ? { wakes: ['companions'] } : {}),
  find(draft, heard) {
    if (draft.text.trim() === '' || heard.terms.some(({ disguised }) => !disguised)) return [];
    const [reason] = heard.companions;
    const many = terms.length > 1;
    const ko = many ? `${quotedKo(terms)} 가운데 하나가` : withParticle(terms, '이');
    const en = many ? `one of ${quotedEn(terms)}` : quotedEn(terms);
    return [
      {
        start: reason?.start ?? 0,
        end: reason?.end ?? 0,
        message: reason
          ? {
              ko: `${withParticle([reason.word], '을')} 말할 때는 ${ko} 있어야 합니다`,
              en: `Where you say ${quotedEn([reason.word])}, say ${en} too`,
            }
          : { ko: `${ko} 들어가야 합니다`, en: `This must say ${en}` },
      },
    ];
  },
});
