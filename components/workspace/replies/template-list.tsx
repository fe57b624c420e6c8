import { useMemo, useState } from 'react';
import { formatMoment } from '@/components/format-date';
import { useText } from '@/components/ui/language-provider';
import { LevelBadge } from '@/components/ui/level-badge';
import { SearchField } from '@/components/ui/search-field';
import { SelectField } from '@/components/ui/select-field';
import { useTemplateSearch } from '@/components/use-template-search';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { isOutdated } from '@/lib/core/replies/usable-templates';
import { routeHref } from '../routes';
import { templateTitle } from './template-title';
import './template-list.css';

interface TemplateListProps {
  readonly templates: readonly ReplyTemplate[];
  readonly folders: readonly string[];
  readonly chosenId: string | null;
  /** ISO date where the team is. */
  readonly today: string;
}

/** More than this is not looked through but searched. */
const DRAWN = 100;
const ALL = 'all';
const NONE = 'none';
const UNORDERED = { fitting: [], recent: [] };

export function TemplateList({ templates, folders, chosenId, today }: TemplateListProps) {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const [folder, setFolder] = useState(ALL);
  const [tag, setTag] = useState(ALL);
  const tags = useMemo(() => wordsOf(templates.flatMap((one) => one.tags)), [templates]);
  const narrowed = useMemo(
    () =>
      templates
        .filter((one) => folder === ALL || one.folder === (folder === NONE ? '' : folder.slice(1)))
        .filter((one) => tag === ALL || one.tags.includes(tag.slice(1)))
        .sort(newestFirst),
    [templates, folder, tag],
  );
  const search = useTemplateSearch(narrowed);
  const found = useMemo(
    () => (query.trim() === '' ? narrowed : search(query, UNORDERED, DRAWN + 1)),
    [narrowed, query, search],
  );
  return (
    <>
      <SearchField label={t('workspace.replies.search')} value={query} onChange={setQuery} />
      <div className="tw-reply-filters">
        {folders.length > 0 && (
          <SelectField
            label={t('workspace.replies.onlyFolder')}
            labelHidden
            value={folder}
            options={[
              { value: ALL, label: t('workspace.replies.allFolders') },
              ...folders.map((name) => ({ value: `/${name}`, label: name })),
              { value: NONE, label: t('workspace.replies.noFolder') },
            ]}
            onChange={setFolder}
          />
        )}
        {tags.length > 0 && (
          <SelectField
            label={t('workspace.replies.onlyTag')}
            labelHidden
            value={tag}
            options={[
              { value: ALL, label: t('workspace.drafts.allTags') },
              ...tags.map((name) => ({ value: `#${name}`, label: name })),
            ]}
            onChange={setTag}
          />
        )}
      </div>
      {found.length === 0 && (
        <p className="tw-muted">
          {query.trim() === '' ? t('workspace.noneChosen') : t('workspace.noneFound', { query })}
        </p>
      )}
      <ul className="tw-list" aria-label={t('common.areas.replies')}>
        {found.slice(0, DRAWN).map((template) => (
          <TemplateItem
            key={template.id}
            template={template}
            today={today}
            chosen={template.id === chosenId}
          />
        ))}
      </ul>
      {found.length > DRAWN && (
        <p className="tw-muted tw-small">{t('workspace.guide.firstShown', { count: DRAWN })}</p>
      )}
    </>
  );
}

function TemplateItem({
  template,
  today,
  chosen,
}: {
  template: ReplyTemplate;
  today: string;
  chosen: boolean;
}) {
  const { t, language } = useText();
  const { wordings, kinds, folder, uses, lastUsedAt } = template;
  const [body = ''] = [...wordings[language], ...wordings.ko, ...wordings.en];
  const about = [folder, ...kinds.map((kind) => t(`overlay.kind.${kind}`))].filter(Boolean);
  return (
    <li>
      <a
        className="tw-list-item"
        href={routeHref('replies', template.id)}
        aria-current={chosen ? 'true' : undefined}
      >
        <span className="tw-list-title">
          <span>{templateTitle(template, language) || t('workspace.replies.untitled')}</span>
          {isOutdated(template, today) && <LevelBadge level="warn" label={t('workspace.replies.outdated')} />}
        </span>
        <span className="tw-muted tw-small tw-clamp">{body}</span>
        <span className="tw-muted tw-small">{about.join(' · ')}</span>
        {lastUsedAt !== null && (
          <span className="tw-muted tw-small">
            {t('workspace.replies.used', { count: uses, date: formatMoment(lastUsedAt, language) })}
          </span>
        )}
      </a>
    </li>
  );
}

/** Each once, as a reader looks for them. */
export function wordsOf(all: readonly string[]): readonly string[] {
  return [...new Set(all)].filter((word) => word !== '').sort((a, b) => a.localeCompare(b));
}

/** A team's own come before ours, which all carry one date and are numbered. */
function newestFirst(a: ReplyTemplate, b: ReplyTemplate): number {
  return b.createdAt - a.createdAt || a.id.localeCompare(b.id, 'en', { numeric: true });
}
