import { ArrowDown, ArrowUp } from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import { ENOUGH_POSTS } from '@/lib/core/reach/own-results';
import type { Comparison } from '@/lib/core/reach/what-pays-off';
import { ratioWords } from './ratio-words';

const ARROWS = { more: ArrowUp, less: ArrowDown };

/** One comparison: how many times, how sure, and whether that is a difference at all. */
export function ComparisonCell({ comparison }: { comparison: Comparison }) {
  const { t, language } = useText();
  const { verdict, ratio } = comparison;
  if (!ratio)
    return (
      <span className="tw-muted">{t(`workspace.insights.verdict.${verdict}`, { needed: ENOUGH_POSTS })}</span>
    );
  const Arrow = verdict === 'more' || verdict === 'less' ? ARROWS[verdict] : null;
  return (
    <>
      <span className={Arrow ? 'tw-times tw-times-clear' : 'tw-times'}>
        {Arrow && <Arrow aria-hidden size={14} />}
        {t('workspace.insights.times', ratioWords(ratio, language))}
      </span>
      <span className="tw-muted tw-small tw-verdict">{t(`workspace.insights.verdict.${verdict}`)}</span>
    </>
  );
}
