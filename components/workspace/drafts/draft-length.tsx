import { useText } from '@/components/ui/language-provider';
import { LengthRing } from '@/components/ui/length-ring';
import type { Platform } from '@/lib/core/platform';
import { WEIGHT_LIMIT, weigh } from '@/lib/core/text/weighted-length';

/** X counts in its own units; Facebook has no limit that a post would meet. */
export function DraftLength({ text, site }: { text: string; site: Platform }) {
  const { t } = useText();
  if (site === 'facebook') {
    return (
      <span className="tw-muted tw-small">
        {t('workspace.drafts.characters', { count: [...text].length })}
      </span>
    );
  }
  const { weightedLength } = weigh(text);
  return (
    <LengthRing
      used={weightedLength}
      limit={WEIGHT_LIMIT}
      label={t('workspace.drafts.length', { used: weightedLength, limit: WEIGHT_LIMIT })}
    />
  );
}
