import { createStore } from '../shared/store';

export type Compose = { kind: 'post'; text?: string } | { kind: 'reply' | 'quote'; postId: string };

export interface Location {
  /** The page behind a modal, or the page itself. */
  path: string;
  compose: Compose | null;
}

const COMPOSE = '/compose/post';
const HOME = '/home';

function fromAddress(): Location {
  const { pathname, search } = window.location;
  const query = new URLSearchParams(search);
  if (pathname === '/intent/post' || pathname === '/intent/tweet') {
    const answered = query.get('in_reply_to');
    if (answered) return { path: HOME, compose: { kind: 'reply', postId: answered } };
    return { path: HOME, compose: { kind: 'post', text: query.get('text') ?? '' } };
  }
  if (pathname === COMPOSE) return { path: HOME, compose: { kind: 'post' } };
  if (pathname === '/search') return { path: pathname + search, compose: null };
  return { path: pathname === '/' ? HOME : pathname, compose: null };
}

export const router = createStore<Location>(fromAddress());
history.replaceState(router.get(), '', window.location.href);

/** Moves without a reload, as X does. */
export function navigate(path: string) {
  const next: Location = { path, compose: null };
  history.pushState(next, '', path);
  router.set(next);
  window.scrollTo(0, 0);
}

export function openCompose(compose: Compose) {
  const next: Location = { path: router.get().path, compose };
  history.pushState(next, '', COMPOSE);
  router.set(next);
}

export function closeCompose() {
  const next: Location = { path: router.get().path, compose: null };
  history.pushState(next, '', next.path);
  router.set(next);
}

window.addEventListener('popstate', (event) => router.set((event.state as Location | null) ?? fromAddress()));

/** For links: plain clicks move within the page, clicks with a modifier are the browser's. */
export function follow(event: React.MouseEvent, path: string) {
  event.stopPropagation();
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  navigate(path);
}
