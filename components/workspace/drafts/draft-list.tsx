import { useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import { SearchField } from '@/components/ui/search-field';
import type { Draft } from '@/lib/core/drafts/draft';
import { mainText } from '@/lib/core/drafts/main-text';
import { routeHref } from '../routes';

interface DraftListProps {
  readonly drafts: readonly Draft[];
  readonly chosenId: string | null;
}

export function DraftList({ drafts, chosenId }: DraftListProps) {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const shown = drafts
    .filter((draft) => matches(draft, query.trim().toLowerCase()))
    .sort((a, b) => b.createdAt - a.createdAt);
  return (
    <>
      <SearchField label={t('workspace.drafts.search')} value={query} onChange={setQuery} />
      {shown.length === 0 && <p className="tw-muted">{t('workspace.noneFound', { query })}</p>}
      <ul className="tw-list" aria-label={t('workspace.areas.drafts')}>
        {shown.map((draft) => (
          <li key={draft.id}>
            <a
              className="tw-list-item"
              href={routeHref('drafts', draft.id)}
              aria-current={draft.id === chosenId ? 'true' : undefined}
            >
              <span className="tw-list-title">{draft.title || t('workspace.drafts.untitled')}</span>
              <span className="tw-muted tw-small tw-clamp">{mainText(draft)}</span>
              <span className="tw-muted tw-small">
                {t(`workspace.site.${draft.site}`)} · {t(`workspace.textKind.${draft.kind}`)}
                {draft.wordings.length > 1 &&
                  ` · ${t('workspace.drafts.wordings', { count: draft.wordings.length })}`}
                {draft.tags.map((tag) => ` · ${tag}`)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function matches(draft: Draft, query: string): boolean {
  const words = [draft.title, ...draft.tags, ...draft.wordings.map((wording) => wording.text)];
  return words.some((word) => word.toLowerCase().includes(query));
}
