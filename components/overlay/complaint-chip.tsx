import { MessageSquareWarning } from 'lucide-react';
import { createPortal } from 'react-dom';
import { useText } from '@/components/ui/language-provider';
import type { ChipView } from '@/lib/state/overlay-store';
import { useActions } from './overlay-actions';

/** A quiet button on a complaint: kind, urgency in words, one click to the answer. Lives in its own shadow root. */
export function ComplaintChip({ chip }: { chip: ChipView }) {
  const { t } = useText();
  const actions = useActions();
  const kind = t(`overlay.kind.${chip.kind}`);
  return createPortal(
    <button
      type="button"
      className={`chip chip-${chip.urgency}`}
      aria-label={t('overlay.chip', { kind })}
      onClick={() => actions.answerComplaint(chip.postId)}
    >
      <MessageSquareWarning aria-hidden="true" size={14} />
      <span>{kind}</span>
      {chip.urgency !== 'normal' && (
        <span className="chip-urgency">{t(`overlay.urgency.${chip.urgency}`)}</span>
      )}
      <span className="chip-go">{t('overlay.chipGo')}</span>
    </button>,
    chip.container,
  );
}
