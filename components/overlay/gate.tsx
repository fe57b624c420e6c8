import { useId, useRef, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { GateView } from '@/lib/state/overlay-store';
import { BriefFindings } from './brief-findings';
import { ModalCard } from './modal-card';
import { useActions } from './overlay-actions';

/** The question before a risky post. "Post anyway" only lets the person's own next press through. */
export function Gate({ view }: { view: GateView }) {
  const { t } = useText();
  const actions = useActions();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const titleId = useId();
  const listId = useId();
  const errorId = useId();
  const postAnyway = () => {
    if (view.needsReason && reason.trim() === '') {
      setAsked(true);
      field.current?.focus();
      return;
    }
    actions.postAnyway(reason.trim());
  };
  return (
    <ModalCard
      role="alertdialog"
      labelledBy={titleId}
      describedBy={listId}
      onEscape={() => actions.backToEditing()}
      className="gate"
    >
      <h2 id={titleId}>{t('gate.title')}</h2>
      <BriefFindings id={listId} findings={view.findings} />
      {view.needsReason && (
        <label className="field">
          <span>{t('gate.reason')}</span>
          <textarea
            ref={field}
            rows={2}
            maxLength={500}
            value={reason}
            aria-label={t('gate.reason')}
            aria-required="true"
            aria-invalid={asked && reason.trim() === ''}
            aria-describedby={errorId}
            placeholder={t('gate.reasonExample')}
            onChange={(event) => setReason(event.target.value)}
          />
          <span id={errorId} className="field-note" aria-live="polite">
            {asked && reason.trim() === '' ? t('gate.reasonMissing') : t('gate.reasonNote')}
          </span>
        </label>
      )}
      <div className="card-actions">
        <button type="button" className="primary" data-first onClick={() => actions.backToEditing()}>
          {t('gate.back')}
        </button>
        <button type="button" className="secondary" onClick={postAnyway}>
          {t('gate.post')}
        </button>
      </div>
      <p className="field-note">{t('gate.pressAgain')}</p>
    </ModalCard>
  );
}
