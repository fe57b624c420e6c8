import type { DemandOf } from './demand-of';
import type { Prepare } from './prepared-demand';
import { quotedEn, quotedKo, withParticle } from './say';

/** Words that stand only beside others. */
export const onlyWith: Prepare<DemandOf<'only-with'>> = ({ terms, companions }) => ({
  terms,
  companions,
  wakes: ['terms'],
  find(_, heard) {
    const [term] = heard.terms;
    if (!term || heard.companions.some(({ disguised }) => !disguised)) return [];
    const { start, end, word } = term;
    const many = companions.length > 1;
    return [
      {
        start,
        end,
        message: {
          ko: many
            ? `${withParticle([word], '은')} ${quotedKo(companions)} 가운데 하나와 함께 씁니다`
            : `${withParticle([word], '은')} ${withParticle(companions, '과')} 함께 씁니다`,
          en: `${quotedEn([word])} only together with ${many ? 'one of ' : ''}${quotedEn(companions)}`,
        },
      },
    ];
  },
});
