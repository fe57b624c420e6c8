import { Temporal } from 'temporal-polyfill';
import { formatDate } from '@/components/format-date';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import { TextField } from '@/components/ui/text-field';
import { isOutdated } from '@/lib/core/replies/usable-templates';

interface ReviewFieldsProps {
  readonly reviewAt: string | null;
  /** ISO date where the team is. */
  readonly today: string;
  readonly onChange: (reviewAt: string | null) => void;
}

const AGAIN_AFTER = { months: 6 };

/** When the reply is to be read again; once that day has come, one click says that it was. */
export function ReviewFields({ reviewAt, today, onChange }: ReviewFieldsProps) {
  const { t, language } = useText();
  const nextReview = () => Temporal.PlainDate.from(today).add(AGAIN_AFTER).toString();
  return (
    <div className="tw-stack">
      {reviewAt !== null && isOutdated({ reviewAt }, today) && (
        <div className="tw-one-sided" role="status">
          <p>{t('workspace.replies.outdatedText', { date: formatDate(reviewAt, language) })}</p>
          <div>
            <Button onClick={() => onChange(nextReview())}>{t('workspace.replies.reviewed')}</Button>
          </div>
        </div>
      )}
      <TextField
        type="date"
        label={t('workspace.replies.reviewAt')}
        hint={t('workspace.replies.reviewHint')}
        value={reviewAt ?? ''}
        onChange={(date) => onChange(date || null)}
      />
    </div>
  );
}
