import { useMemo, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import { SearchField } from '@/components/ui/search-field';
import { SelectField } from '@/components/ui/select-field';
import { useReadAhead } from '@/components/use-read-ahead';
import type { Draft } from '@/lib/core/drafts/draft';
import { mainText } from '@/lib/core/drafts/main-text';
import { createDraftSearch } from '@/lib/core/drafts/search-drafts';
import { routeHref } from '../routes';

interface DraftListProps {
  readonly drafts: readonly Draft[];
  readonly chosenId: string | null;
}

/** More than this is not looked through but searched. */
const DRAWN = 100;
const ALL = '';

export function DraftList({ drafts, chosenId }: DraftListProps) {
  const { t, language } = useText();
  const [query, setQuery] = useState('');
  const [tag, setTag] = useState(ALL);
  const tags = useMemo(
    () => [...new Set(drafts.flatMap((draft) => draft.tags))].sort((a, b) => a.localeCompare(b, language)),
    [drafts, language],
  );
  const narrowed = useMemo(
    () =>
      drafts
        .filter((draft) => tag === ALL || draft.tags.includes(tag))
        .sort((a, b) => b.createdAt - a.createdAt),
    [drafts, tag],
  );
  const search = useMemo(() => createDraftSearch(narrowed), [narrowed]);
  useReadAhead(search);
  const found = useMemo(
    () => (query.trim() === '' ? narrowed : search.find(query, [], DRAWN + 1)),
    [narrowed, search, query],
  );
  return (
    <>
      <SearchField label={t('workspace.drafts.search')} value={query} onChange={setQuery} />
      {tags.length > 0 && (
        <SelectField
          label={t('workspace.fields.tags')}
          labelHidden
          value={tag}
          options={[
            { value: ALL, label: t('workspace.drafts.allTags') },
            ...tags.map((name) => ({ value: name, label: name })),
          ]}
          onChange={setTag}
        />
      )}
      {found.length === 0 && drafts.length > 0 && (
        <p className="tw-muted">{t('workspace.noneFound', { query })}</p>
      )}
      <ul className="tw-list" aria-label={t('common.areas.drafts')}>
        {found.slice(0, DRAWN).map((draft) => (
          <li key={draft.id}>
            <a
              className="tw-list-item"
              href={routeHref('drafts', draft.id)}
              aria-current={draft.id === chosenId ? 'true' : undefined}
            >
              <span className="tw-list-title">{draft.title || t('common.untitledDraft')}</span>
              <span className="tw-muted tw-small tw-clamp">{mainText(draft)}</span>
              <span className="tw-muted tw-small">
                {t(`common.site.${draft.site}`)} · {t(`common.textKind.${draft.kind}`)}
                {draft.wordings.length > 1 &&
                  ` · ${t('workspace.drafts.wordings', { count: draft.wordings.length })}`}
                {draft.tags.map((tag) => ` · ${tag}`)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {found.length > DRAWN && (
        <p className="tw-muted tw-small">{t('workspace.guide.firstShown', { count: DRAWN })}</p>
      )}
    </>
  );
}
