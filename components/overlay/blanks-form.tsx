import { type FormEvent, useId, useMemo, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import { blankLabel } from '@/lib/core/replies/blank-labels';
import { fillTemplate } from '@/lib/core/replies/fill-template';
import { weigh } from '@/lib/core/text/weighted-length';
import type { BlanksView } from '@/lib/state/overlay-store';
import { LengthRing } from './length-ring';
import { ModalCard } from './modal-card';
import { useActions } from './overlay-actions';

/** Asks for what only the writer knows, and shows the very text that will go in. */
export function BlanksForm({ view, site }: { view: BlanksView; site: 'x' | 'facebook' }) {
  const { t, language } = useText();
  const actions = useActions();
  const [values, setValues] = useState<Readonly<Record<string, string>>>(view.known);
  const [asked, setAsked] = useState(false);
  const titleId = useId();
  const [wording] = view.wordings;
  const body = wording?.body ?? '';
  const filled = useMemo(() => fillTemplate(body, values, view.language), [body, values, view.language]);
  const isOpen = (blank: string) => (values[blank] ?? '').trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!view.missing.some(isOpen)) actions.insertFilled(values);
  };
  return (
    <ModalCard role="dialog" labelledBy={titleId} onEscape={() => actions.closeBlanks()} className="blanks">
      <form onSubmit={submit}>
        <h2 id={titleId}>{t('blanks.title')}</h2>
        <p className="field-note">{view.template.title[language]}</p>
        {view.outdated && <p className="field-note field-error">{t('palette.outdated')}</p>}
        {wording?.saidHere && <p className="field-note field-error">{t('blanks.saidHere')}</p>}
        {view.missing.map((blank, index) => {
          const label = blankLabel(blank, language);
          return (
            <label className="field" key={blank}>
              <span>{label.name}</span>
              <input
                type="text"
                aria-label={label.name}
                aria-required="true"
                aria-invalid={asked && isOpen(blank)}
                placeholder={label.example}
                maxLength={200}
                value={values[blank] ?? ''}
                data-first={index === 0 ? '' : undefined}
                onChange={(event) => setValues({ ...values, [blank]: event.target.value })}
              />
            </label>
          );
        })}
        <p className="preview" lang={view.language} aria-live="polite">
          {filled.text}
        </p>
        {asked && view.missing.some(isOpen) && (
          <p className="field-note field-error" role="alert">
            {t('blanks.open')}
          </p>
        )}
        <div className="card-actions">
          <button type="submit" className="primary">
            {t('blanks.insert')}
          </button>
          <button type="button" className="secondary" onClick={() => actions.closeBlanks()}>
            {t('blanks.cancel')}
          </button>
          {site === 'x' && <LengthRing length={weigh(filled.text).weightedLength} />}
        </div>
      </form>
    </ModalCard>
  );
}
