import { ENOUGH_POSTS } from '@/lib/core/reach/own-results';
import type { Comparison } from '@/lib/core/reach/what-pays-off';
import type { Translate } from '@/lib/locales/translate';

const DECIMALS = 1_000;

/** The table as rows of a file, with a line of names above. */
export function paysOffRows(
  comparisons: readonly Comparison[],
  t: Translate,
): readonly (readonly (string | number | null)[])[] {
  const name = (
    key: 'postsThat' | 'measure' | 'withIt' | 'withoutIt' | 'ratio' | 'low' | 'high' | 'judgement',
  ) => t(`workspace.insights.column.${key}`);
  const rounded = (value: number | undefined) =>
    value === undefined ? null : Math.round(value * DECIMALS) / DECIMALS;
  return [
    [
      name('postsThat'),
      name('measure'),
      name('withIt'),
      name('withoutIt'),
      name('ratio'),
      name('low'),
      name('high'),
      name('judgement'),
    ],
    ...comparisons.map(({ trait, outcome, withIt, withoutIt, ratio, verdict }) => [
      t(`workspace.insights.trait.${trait}`),
      t(`workspace.insights.outcome.${outcome}`),
      withIt,
      withoutIt,
      rounded(ratio?.ratio),
      rounded(ratio?.low),
      rounded(ratio?.high),
      t(`workspace.insights.verdict.${verdict}`, { needed: ENOUGH_POSTS }),
    ]),
  ];
}
