import type { DemandOf } from './demand-of';
import type { Prepare } from './prepared-demand';
import { compilePattern } from './run-pattern';
import { quotedEn, withParticle } from './say';

/** What a pattern of the team finds. */
export const pattern: Prepare<DemandOf<'pattern'>> = (demand) => {
  const run = compilePattern(demand.pattern, demand.ignoreCase);
  return {
    find: (draft) =>
      run(draft).map(({ start, end, groups }) => ({
        start,
        end,
        message: {
          ko: `${withParticle([groups[0]], '은')} 쓰지 않기로 한 표현입니다`,
          en: `We don’t write ${quotedEn([groups[0]])}`,
        },
      })),
  };
};
