import type { DemandOf } from './demand-of';
import type { Prepare } from './prepared-demand';
import { quotedEn, withParticle } from './say';

/** Words that we do not use. */
export const avoid: Prepare<DemandOf<'avoid'>> = ({ terms }) => ({
  terms,
  wakes: ['terms'],
  yields: true,
  find: (_, heard) =>
    heard.terms.map(({ start, end, word }) => ({
      start,
      end,
      message: {
        ko: `${withParticle([word], '은')} 쓰지 않기로 한 말입니다`,
        en: `We don’t use ${quotedEn([word])}`,
      },
    })),
});
