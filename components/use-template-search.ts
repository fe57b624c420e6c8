import { useEffect, useMemo } from 'react';
import { createTemplateSearch, type TemplateSearch } from '@/lib/core/replies/search-templates';
import type { ReplyTemplate } from '@/lib/core/replies/template';

/** The search over these templates; what it needs is read ahead in small pieces, so that no key has to wait for it. */
export function useTemplateSearch(templates: readonly ReplyTemplate[]): TemplateSearch['find'] {
  const search = useMemo(() => createTemplateSearch(templates), [templates]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readOn = () => {
      if (search.readAhead()) timer = setTimeout(readOn);
    };
    timer = setTimeout(readOn);
    return () => clearTimeout(timer);
  }, [search]);
  return search.find;
}
