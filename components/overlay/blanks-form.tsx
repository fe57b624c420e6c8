import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import { blankField } from '@/lib/core/replies/blank-field';
import { blankLabel } from '@/lib/core/replies/blank-labels';
import { remainingBlanks } from '@/lib/core/replies/blanks';
import { fillTemplate } from '@/lib/core/replies/fill-template';
import type { BlanksView, FilledView } from '@/lib/state/reply-views';
import { BlankInput } from './blank-input';
import { FilledFindings } from './filled-findings';
import { ModalCard } from './modal-card';
import { useActions } from './overlay-actions';
import { ReplyNotes } from './reply-notes';
import { ReplyPreview } from './reply-preview';
import { useDisclosure } from './use-disclosure';
import { zoneName } from './zone-name';

interface BlanksFormProps {
  readonly view: BlanksView;
  /** What was found in the filled reply; null until it was looked at. */
  readonly filled: FilledView | null;
}

/** Between two keystrokes of somebody who thinks. */
const PAUSE_MS = 250;

/** Asks for what only the writer knows, and shows the very text that will go in. */
export function BlanksForm({ view, filled }: BlanksFormProps) {
  const { t, language } = useText();
  const actions = useActions();
  const { template, wordings, missing, place } = view;
  const [values, setValues] = useState({ ...view.known, ...view.offered });
  /** How often the person wanted to insert. */
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const known = useDisclosure();
  const titleId = useId();
  const [wording] = wordings;
  const body = wording?.body ?? '';
  const { text, missing: open } = useMemo(
    () => fillTemplate(body, values, view.language),
    [body, values, view.language],
  );
  const isMoment = (blank: string) => /date|time/.test(blankField(template, blank).kind);
  const [focused] = useState(open[0]);
  const others = useMemo(
    () => remainingBlanks(body).filter((name) => !missing.includes(name)),
    [body, missing],
  );

  const isFilled = open.length === 0;
  useEffect(() => {
    if (!isFilled) return;
    const timer = setTimeout(() => actions.checkFilled(values), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [actions, values, isFilled]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every try.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (isFilled) actions.insertFilled(values);
  };
  const input = (blank: string) => (
    <BlankInput
      key={blank}
      field={blankField(template, blank)}
      replyLanguage={view.language}
      today={view.today}
      value={values[blank] ?? ''}
      isRequired={missing.includes(blank)}
      isInvalid={tries > 0 && open.includes(blank)}
      isFirst={blank === focused}
      onChange={(value) => setValues((before) => ({ ...before, [blank]: value }))}
    />
  );
  return (
    <ModalCard role="dialog" labelledBy={titleId} onEscape={() => actions.closeBlanks()} className="blanks">
      <form ref={form} onSubmit={submit}>
        <h2 id={titleId}>{t('blanks.title')}</h2>
        <p className="field-note">{template.title[language]}</p>
        {view.answered && (
          <blockquote className="clamped" dir="auto">
            {view.answered}
          </blockquote>
        )}
        <ReplyNotes isOutdated={view.outdated} isSaidHere={wording?.saidHere === true} gate={template.gate} />
        {missing.map(input)}
        {view.zone && missing.some(isMoment) && (
          <p className="field-note">
            {t('blanks.zone', { zone: zoneName(view.zone, view.openedAt, language) })}
          </p>
        )}
        {others.length > 0 && (
          <>
            <button {...known.button} className="quiet known">
              {t('blanks.known', { names: others.map((name) => blankLabel(name, language).name).join(', ') })}
            </button>
            <div {...known.detail}>{known.open && others.map(input)}</div>
          </>
        )}
        <ReplyPreview text={text} language={view.language} place={place} site={view.site} />
        {tries > 0 && !isFilled && (
          <p className="field-note field-error" role="alert">
            {t('blanks.open')}
          </p>
        )}
        <div className="card-actions">
          <button type="submit" className="primary" data-first={focused === undefined ? '' : undefined}>
            {t('blanks.insert')}
          </button>
          <button type="button" className="secondary" onClick={() => actions.closeBlanks()}>
            {t('blanks.cancel')}
          </button>
        </div>
        <FilledFindings filled={isFilled ? filled : null} />
      </form>
    </ModalCard>
  );
}
