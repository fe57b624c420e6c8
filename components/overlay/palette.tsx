import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import { useTemplateSearch } from '@/components/use-template-search';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { isOutdated } from '@/lib/core/replies/usable-templates';
import type { PaletteView } from '@/lib/state/overlay-store';
import { ModalCard } from './modal-card';
import { useActions } from './overlay-actions';

interface PaletteProps {
  readonly view: PaletteView;
  readonly templates: readonly ReplyTemplate[];
}

/** Saved replies by keyboard: fitting first, search by title, words, shortcut or initial consonants, with a preview. */
export function Palette({ view, templates }: PaletteProps) {
  const { t, language } = useText();
  const actions = useActions();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const titleId = useId();
  const listId = useId();
  const search = useTemplateSearch(templates);
  const found = useMemo(
    () => search(query, { fitting: view.fitting, recent: [] }),
    [search, query, view.fitting],
  );
  const current = found[Math.min(at, found.length - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((now) => (now + step + found.length) % Math.max(1, found.length));
    }
    if (event.key === 'Enter' && current) {
      event.preventDefault();
      actions.chooseTemplate(current.id);
    }
  };
  const optionId = (id: string) => `${listId}-${id}`;
  return (
    <ModalCard role="dialog" labelledBy={titleId} onEscape={() => actions.closePalette()} className="palette">
      <h2 id={titleId}>{t('palette.title')}</h2>
      <input
        type="search"
        data-first
        value={query}
        aria-label={t('palette.search')}
        placeholder={t('palette.example')}
        aria-controls={listId}
        aria-activedescendant={current ? optionId(current.id) : undefined}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
      />
      <div id={listId} role="listbox" aria-label={t('palette.title')} className="options">
        {found.map((template) => (
          <div
            key={template.id}
            id={optionId(template.id)}
            role="option"
            tabIndex={-1}
            aria-selected={template === current}
            className="option"
            ref={template === current ? keepInView : undefined}
            onClick={() => actions.chooseTemplate(template.id)}
            onKeyDown={onKeyDown}
          >
            <span className="option-title">{template.title[language]}</span>
            {template.shortcut && <span className="option-shortcut">/{template.shortcut}</span>}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="field-note">{t('palette.none')}</p>}
      {current && <p className="preview">{bodyOf(current, view)}</p>}
      {current && isOutdated(current, view.today) && (
        <p className="field-note field-error">{t('palette.outdated')}</p>
      )}
      {current?.gate && <p className="field-note">{t('palette.gate', { gate: current.gate })}</p>}
    </ModalCard>
  );
}

function bodyOf(template: ReplyTemplate, { language }: PaletteView): string {
  const { ko, en } = template.wordings;
  return [...template.wordings[language], ...ko, ...en][0] ?? '';
}

function keepInView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
