import { type FocusEvent, type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { ModerationView } from '@/lib/state/overlay-store';
import { useActions } from './overlay-actions';
import { useWords } from './use-words';
import { Why } from './why';

/** Asks which published rule allows hiding somebody's words. Stands aside of the page's own question. */
export function ModerationCard({ view }: { view: ModerationView }) {
  const { t } = useText();
  const actions = useActions();
  const words = useWords(view.finding);
  const [rule, setRule] = useState('');
  const before = useRef<EventTarget | null>(null);
  const onFocus = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget as Node | null)) before.current = relatedTarget;
  };
  const leave = (act: () => void) => {
    act();
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  const record = (event: FormEvent) => {
    event.preventDefault();
    if (rule.trim() !== '') leave(() => actions.recordModeration(rule.trim()));
  };
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === 'Escape' && !nativeEvent.isComposing) leave(actions.closeModeration);
  };
  return (
    <form
      className="moderation"
      aria-label={t('moderation.title')}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onSubmit={record}
    >
      <p className="finding-message" role="status">
        {words.message}
      </p>
      <p className="moderated">“{view.text}”</p>
      {words.reason && <p className="reason">{words.reason}</p>}
      <label className="field">
        <span>{t('moderation.rule')}</span>
        <input
          type="text"
          maxLength={200}
          value={rule}
          placeholder={t('moderation.ruleExample')}
          onChange={(event) => setRule(event.target.value)}
        />
      </label>
      <Why
        className="card-actions"
        evidence={words.evidence}
        before={
          <>
            <button type="submit" className="primary" disabled={rule.trim() === ''}>
              {t('moderation.record')}
            </button>
            <button type="button" className="secondary" onClick={() => leave(actions.closeModeration)}>
              {t('moderation.keep')}
            </button>
          </>
        }
      />
    </form>
  );
}
