import type { DemandOf } from './demand-of';
import type { Prepare } from './prepared-demand';
import { compilePattern } from './run-pattern';
import { quotedEn, withParticle } from './say';

/** What one pattern finds, another must find too: an abbreviation, and the place that spells it out. */
export const conditional: Prepare<DemandOf<'conditional'>> = ({ first, second, ignoreCase }) => {
  const [find, explain] = [compilePattern(first, ignoreCase), compilePattern(second, ignoreCase)];
  return {
    find(draft) {
      const keyOf = ([whole, group = whole]: RegExpExecArray) => (ignoreCase ? group.toLowerCase() : group);
      const known = new Set(explain(draft).map(({ groups }) => keyOf(groups)));
      return find(draft)
        .filter(({ groups }) => !known.has(keyOf(groups)) && known.add(keyOf(groups)))
        .map(({ start, end, groups: [word] }) => ({
          start,
          end,
          message: {
            ko: `${withParticle([word], '이')} 무엇인지 글에서 밝힙니다`,
            en: `Say in the text what ${quotedEn([word])} is`,
          },
        }));
    },
  };
};
