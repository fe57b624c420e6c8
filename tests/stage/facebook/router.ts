import { createStore } from '../shared/store';

const current = () => window.location.pathname + window.location.search;

export const router = createStore(current());

export function navigate(path: string) {
  history.pushState(null, '', path);
  router.set(path);
}

window.addEventListener('popstate', () => router.set(current()));

/** The post a permalink opens, or null. Ids are numbers or pfbid names. */
export function openPostId(path: string): string | null {
  const { pathname, searchParams } = new URL(path, window.location.origin);
  if (pathname === '/permalink.php') return searchParams.get('story_fbid');
  return /^\/[\w.]+\/posts\/(pfbid\w+|\d+)/.exec(pathname)?.[1] ?? null;
}

/** The Page whose timeline is shown, or null on the home feed. */
export function openPage(path: string): string | null {
  const name = /^\/([\w.]+)\/?$/.exec(new URL(path, window.location.origin).pathname)?.[1];
  return name && name !== 'home.php' ? name : null;
}
