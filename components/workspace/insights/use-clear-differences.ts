import { useText } from '@/components/ui/language-provider';
import type { Comparison } from '@/lib/core/reach/what-pays-off';
import { ratioWords } from './ratio-words';

/** A sentence for every clear difference, the surest to be read first; or one that there is none yet. */
export function useClearDifferences(comparisons: readonly Comparison[]): readonly string[] {
  const { t, language } = useText();
  const sentences = comparisons.flatMap(({ trait, outcome, verdict, ratio, withIt, withoutIt }) =>
    ratio && (verdict === 'more' || verdict === 'less')
      ? t('workspace.insights.clear', {
          trait: t(`workspace.insights.trait.${trait}`),
          outcome: t(`workspace.insights.outcome.${outcome}`),
          ...ratioWords(ratio, language),
          withIt,
          withoutIt,
        })
      : [],
  );
  return sentences.length > 0 ? sentences : [t('workspace.insights.noneClear')];
}
