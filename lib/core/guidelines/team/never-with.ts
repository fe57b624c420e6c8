import type { DemandOf } from './demand-of';
import type { Heard, Prepare } from './prepared-demand';
import { quotedEn, withParticle } from './say';

/** Words that never stand beside others. */
export const neverWith: Prepare<DemandOf<'never-with'>> = ({ terms, companions }) => ({
  terms,
  companions,
  wakes: ['terms'],
  find(_, heard) {
    const apart = (term: Heard) =>
      heard.companions.find(({ at, until }) => until <= term.at || term.until <= at);
    const term = heard.terms.find(apart);
    const other = term && apart(term);
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
