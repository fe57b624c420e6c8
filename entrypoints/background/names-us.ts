import type { Guide } from '@/lib/core/guidelines/guide';
import type { Settings } from '@/lib/core/team/settings';
import { normalize } from '@/lib/core/text/normalize';
import { createTermMatcher } from '@/lib/core/text/term-matcher';
import { remembering } from './remembering';

/** Whether a post names or mentions us, who are signed in as `handle`; null where we do not know what we are called. */
export type NamesUs = (post: string, handle: string | null) => boolean | null;

export function createNamesUs(guide: Guide, settings: Settings): NamesUs {
  const known = [...settings.accounts, settings.brand, ...guide.company.names];
  const matcherFor = remembering((handle) => {
    const names = [handle, ...known].filter((name) => name.length > 1);
    return names.length === 0 ? null : createTermMatcher(names);
  });
  return (post, handle) => {
    const find = matcherFor(handle ?? '');
    return find && find(normalize(post).text).length > 0;
  };
}
