import type { DemandOf } from './demand-of';
import type { Prepare } from './prepared-demand';
import { quotedEn, withParticle } from './say';

/** Words that never stand beside others. */
export const neverWith: Prepare<DemandOf<'never-with'>> = ({ terms, companions }) => ({
  terms,
  companions,
  wakes: ['terms'],
  find(_, heard) {
    const [term] = heard.terms;
    const other = heard.companions.find(({ at, until }) => !(term && at < term.until && term.at < until));
    if (!term || !other) return [];
    return [
      {
        start: term.start,
        end: term.end,
        message: {
          ko: `${withParticle([term.word], '과')} ${withParticle([other.word], '은')} 한 글에 같이 쓰지 않습니다`,
          en: `Never ${quotedEn([term.word])} and ${quotedEn([other.word])} in one text`,
        },
      },
    ];
  },
});
