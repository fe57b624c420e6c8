import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import { contactFor } from '@/lib/core/team/contact';
import { mailLink } from '@/lib/core/text/mail-link';
import type { HandOverView } from '@/lib/state/overlay-store';
import { handedOverWords } from './chip-words';
import { handOverNote } from './hand-over-note';
import { ModalCard } from './modal-card';
import { useActions } from './overlay-actions';

/** A note for the department in charge, to copy or to open as a mail draft; sending it is the person's. */
export function HandOverCard({ view, now }: { view: HandOverView; now: number }) {
  const { t, language } = useText();
  const actions = useActions();
  const titleId = useId();
  const noteField = useRef<HTMLTextAreaElement>(null);
  // A note is read from its beginning; the caret would stand at the end.
  useEffect(() => noteField.current?.setSelectionRange(0, 0), []);
  const [written] = useState(() => handOverNote(view, now, t, language));
  const [note, setNote] = useState(written.body);
  const [contactId, setContactId] = useState(contactFor(view.view.kind, view.contacts)?.id ?? '');
  const contact = view.contacts.find(({ id }) => id === contactId);
  const to = contact?.name ?? '';
  const isDone = view.step === 'copied' || view.step === 'mailed';
  return (
    <ModalCard
      role="dialog"
      labelledBy={titleId}
      onEscape={() => actions.closeHandOver()}
      className="hand-over"
    >
      <h2 id={titleId}>{t('handOver.title')}</h2>
      {view.contacts.length > 0 ? (
        <label className="field">
          <span>{t('handOver.contact')}</span>
          <select value={contactId} disabled={isDone} onChange={({ target }) => setContactId(target.value)}>
            <option value="">{t('handOver.nobody')}</option>
            {view.contacts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p className="field-note">
          {t('handOver.noContacts')}{' '}
          <button type="button" className="quiet" onClick={() => actions.openSettings()}>
            {t('handOver.openSettings')}
          </button>
        </p>
      )}
      <label className="field">
        <span>{t('handOver.noteLabel')}</span>
        <textarea
          ref={noteField}
          rows={12}
          value={note}
          readOnly={isDone}
          onChange={({ target }) => setNote(target.value)}
          data-first
        />
      </label>
      <p className="hand-over-step" role="status">
        {view.step !== 'open' && t(`handOver.step.${view.step}`, { mark: handedOverWords(to, t) })}
      </p>
      <div className="card-actions">
        {isDone ? (
          <>
            <button type="button" className="primary" onClick={() => actions.closeHandOver()}>
              {t('overlay.close')}
            </button>
            <button type="button" className="secondary" onClick={() => actions.takeBackHandOver()}>
              {t('handOver.takeBack')}
            </button>
          </>
        ) : (
          <>
            <button type="button" className="primary" onClick={() => actions.copyHandOver(note, to)}>
              {t('handOver.copy')}
            </button>
            {contact?.email && (
              <a
                className="secondary"
                href={mailLink({ to: contact.email, subject: written.subject, body: note })}
                target="_blank"
                rel="noreferrer"
                onClick={() => actions.mailedHandOver(to)}
              >
                {t('handOver.mail')}
              </a>
            )}
            <button type="button" className="quiet" onClick={() => actions.closeHandOver()}>
              {t('handOver.cancel')}
            </button>
          </>
        )}
      </div>
    </ModalCard>
  );
}
