import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { PaletteView } from '@/lib/state/reply-views';
import { ModalCard } from './modal-card';
import { useActions } from './overlay-actions';
import { PaletteOptions } from './palette-options';
import { PalettePreview } from './palette-preview';

/** As many as are shown at once: the rest is a word away. */
const SHOWN = 50;

/** Saved replies by keyboard: fitting first, then recent, then all; search by title, words, shortcut or initial consonants. */
export function Palette({ view }: { view: PaletteView }) {
  const { t } = useText();
  const actions = useActions();
  const { search, fitting, recent } = view;
  const [query, setQuery] = useState(view.query);
  const [chosen, setChosen] = useState<string | null>(null);
  const titleId = useId();
  const listId = useId();
  const found = useMemo(
    () => search.find(query, { fitting, recent }, SHOWN),
    [search, query, fitting, recent],
  );
  const current = found.find(({ id }) => id === chosen) ?? found[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && current) {
      event.preventDefault();
      setChosen(found.at((found.indexOf(current) + step) % found.length)?.id ?? null);
    }
    if (event.key === 'Enter' && current) {
      event.preventDefault();
      actions.chooseTemplate(current.id);
    }
  };
  return (
    <ModalCard role="dialog" labelledBy={titleId} onEscape={() => actions.closePalette()} className="palette">
      <h2 id={titleId}>{t('palette.title')}</h2>
      <input
        type="search"
        data-first
        value={query}
        aria-label={t('palette.search')}
        placeholder={t('palette.example')}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={current && `${listId}-${current.id}`}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(null);
        }}
      />
      <PaletteOptions
        id={listId}
        found={found}
        order={query.trim() === '' ? { fitting, recent } : null}
        current={current}
        choose={actions.chooseTemplate}
        onKeyDown={onKeyDown}
      />
      {found.length === 0 && <p className="field-note">{t('palette.none')}</p>}
      {found.length === SHOWN && <p className="field-note">{t('palette.more', { count: SHOWN })}</p>}
      {current && <PalettePreview template={current} view={view} />}
      <p className="field-note palette-keys">{t('palette.keys')}</p>
    </ModalCard>
  );
}
