import { useMemo } from 'react';
import { createTemplateSearch, type TemplateSearch } from '@/lib/core/replies/search-templates';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { useReadAhead } from './use-read-ahead';

/** The search over these templates; what it needs is read ahead. */
export function useTemplateSearch(templates: readonly ReplyTemplate[]): TemplateSearch['find'] {
  const search = useMemo(() => createTemplateSearch(templates), [templates]);
  useReadAhead(search);
  return search.find;
}
