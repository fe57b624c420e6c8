import type { DemandOf } from './demand-of';
import type { Prepare } from './prepared-demand';
import type { PatternMatch } from './run-pattern';
import { compilePattern } from './run-pattern';
import { quotedEn, quotedKo } from './say';

/** At most so many matches of a pattern, in the text or in a sentence. */
export const occurrence: Prepare<DemandOf<'occurrence'>> = ({ pattern, ignoreCase, most, within }) => {
  const run = compilePattern(pattern, ignoreCase);
  return {
    find(draft) {
      const all = run(draft);
      const groups =
        within === 'text'
          ? [all]
          : draft.sentences.map(({ start, end }) =>
              all.filter(({ groups: { index } }) => index >= start && index < end),
            );
      return groups.flatMap((group) =>
        group.slice(most, most + 1).map((first) => over(first, group.length, most)),
      );
    },
  };
};

function over({ start, end, groups: [words] }: PatternMatch, now: number, most: number) {
  return {
    start,
    end,
    message: {
      ko: `${quotedKo([words])} 같은 표현은 ${most}번까지 씁니다(지금 ${now}번)`,
      en: `At most ${most} like ${quotedEn([words])} (now ${now})`,
    },
  };
}
