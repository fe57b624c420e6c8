import { CornerUpRight, MessageSquareText, MessageSquareWarning } from 'lucide-react';
import { Fragment, memo, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '@/components/ui/language-provider';
import type { ChipView } from '@/lib/state/overlay-store';
import { chipWords } from './chip-words';
import { useActions } from './overlay-actions';

interface ComplaintChipProps {
  readonly chip: ChipView;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The question about handing it over stands open. */
  readonly handingOver: boolean;
}

/**
 * Quiet words on a post: what it is about, how long it waits, and one click to the answer. Lives in its own shadow root.
 * Not drawn again with every letter that is typed in a composer.
 */
export const ComplaintChip = memo(function ComplaintChip({ chip, now, handingOver }: ComplaintChipProps) {
  const { t, language } = useText();
  const actions = useActions();
  const { kind } = chip.view;
  const wordsId = useId();
  const words = chipWords(chip, now, t, language);
  const isFriendly = kind === 'question' || kind === 'praise';
  const Icon = isFriendly ? MessageSquareText : MessageSquareWarning;
  const kindName = t(`overlay.kind.${kind}`);
  const name = isFriendly ? t(`overlay.chip.replyTo.${kind}`) : t('overlay.chip.reply', { kind: kindName });
  return createPortal(
    <div className={`chip chip-${words.look}`} lang={language}>
      <button
        type="button"
        className="chip-reply"
        aria-label={name}
        aria-describedby={wordsId}
        onClick={() => actions.answerComplaint(chip.postId)}
      >
        <Icon aria-hidden="true" size={14} />
        <span id={wordsId}>
          {words.about}
          {words.pressing.map((line) => (
            <Fragment key={line}>
              {' · '}
              <strong className="chip-pressing">{line}</strong>
            </Fragment>
          ))}
        </span>
        <span className="chip-go">{t('overlay.chip.go')}</span>
      </button>
      {kind !== 'praise' && (
        <HandOverButton
          chip={chip}
          label={t('overlay.chip.handOver', { kind: kindName })}
          open={handingOver}
        />
      )}
      <span className="chip-mark" role="status">
        {words.mark}
      </span>
    </div>,
    chip.container,
  );
});

/** Gets the focus back when the question that it opened is answered. */
function HandOverButton({ chip, label, open }: { chip: ChipView; label: string; open: boolean }) {
  const { t } = useText();
  const actions = useActions();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus({ preventScroll: true });
    wasOpen.current = open;
  }, [open]);
  return (
    <button
      ref={button}
      type="button"
      className="chip-hand-over"
      aria-label={label}
      aria-haspopup="dialog"
      onClick={() => actions.openHandOver(chip.postId)}
    >
      <CornerUpRight aria-hidden="true" size={13} />
      {t('overlay.chip.handOverShort')}
    </button>
  );
}
