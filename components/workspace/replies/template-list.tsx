import { useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import { SearchField } from '@/components/ui/search-field';
import type { Language } from '@/lib/core/language';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { routeHref } from '../routes';
import { templateTitle } from './template-title';

interface TemplateListProps {
  readonly templates: readonly ReplyTemplate[];
  readonly chosenId: string | null;
}

export function TemplateList({ templates, chosenId }: TemplateListProps) {
  const { t, language } = useText();
  const [query, setQuery] = useState('');
  const shown = templates
    .filter((template) => matches(template, query.trim().toLowerCase()))
    .sort(newestFirst);
  return (
    <>
      <SearchField label={t('workspace.replies.search')} value={query} onChange={setQuery} />
      {shown.length === 0 && <p className="tw-muted">{t('workspace.noneFound', { query })}</p>}
      <ul className="tw-list" aria-label={t('workspace.areas.replies')}>
        {shown.map((template) => (
          <li key={template.id}>
            <a
              className="tw-list-item"
              href={routeHref('replies', template.id)}
              aria-current={template.id === chosenId ? 'true' : undefined}
            >
              <span className="tw-list-title">
                {templateTitle(template, language) || t('workspace.replies.untitled')}
              </span>
              <span className="tw-muted tw-small tw-clamp">{bodyFor(template, language)}</span>
              <span className="tw-muted tw-small">
                {template.kinds.map((kind) => t(`overlay.kind.${kind}`)).join(' · ')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function bodyFor(template: ReplyTemplate, language: Language): string {
  const { ko, en } = template.wordings;
  return [...template.wordings[language], ...ko, ...en][0] ?? '';
}

function matches(template: ReplyTemplate, query: string): boolean {
  const { title, wordings, tags, shortcut } = template;
  const words = [title.ko, title.en, ...wordings.ko, ...wordings.en, shortcut, ...tags];
  return words.some((word) => word.toLowerCase().includes(query));
}

/** A team's own come before ours, which all carry one date and are numbered. */
function newestFirst(a: ReplyTemplate, b: ReplyTemplate): number {
  return b.createdAt - a.createdAt || a.id.localeCompare(b.id, 'en', { numeric: true });
}
