import { recordShortcut } from '../shared/stage';
import { bookmarked, liked, toggle } from './content/post-store';
import { navigate, openCompose, router } from './router';

const EDITABLE = 'input, textarea, select, [contenteditable=true]';
/** Keys that X listens for and the stage only notes down. */
const NOTED = ['s', 'u', 'x', 'o', 'i', 'm', '?', '.'];
const GO: Record<string, string> = {
  h: '/home',
  n: '/notifications',
  r: '/notifications/mentions',
  p: '/moa_kr',
};

let going = false;

/** X's single-letter keys: they fire wherever focus is outside an editable element. */
export function listenForShortcuts() {
  window.addEventListener('keydown', onKey, true);
}

function onKey(event: KeyboardEvent) {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (target instanceof Element && target.closest(EDITABLE)) return;
  const wasGoing = going;
  going = key === 'g';
  const goTo = wasGoing ? GO[key] : undefined;
  if (goTo) {
    recordShortcut(`g ${key}`);
    navigate(goTo);
    return;
  }
  const action = ACTIONS[key];
  if (!action && !NOTED.includes(key)) return;
  recordShortcut(key);
  if (!action || router.get().compose) return;
  event.preventDefault();
  action();
}

const ACTIONS: Record<string, () => void> = {
  n: () => openCompose({ kind: 'post' }),
  r: () => onCurrent((postId) => openCompose({ kind: 'reply', postId })),
  l: () => onCurrent((id) => toggle(liked, id)),
  b: () => onCurrent((id) => toggle(bookmarked, id)),
  t: () =>
    currentArticle()?.querySelector<HTMLElement>('[data-testid=retweet], [data-testid=unretweet]')?.click(),
  j: () => step(1),
  k: () => step(-1),
  '/': () => document.querySelector<HTMLElement>('[data-testid=SearchBox_Search_Input]')?.focus(),
};

function articles() {
  return [...document.querySelectorAll<HTMLElement>('main article[data-testid=tweet]')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
}

/** The focused post, or the one a status page is about. */
function currentArticle(): Element | undefined {
  const focused = document.activeElement?.closest('article[data-testid=tweet]');
  return focused ?? document.querySelector('main article[data-testid=tweet][tabindex="-1"]') ?? undefined;
}

function onCurrent(act: (postId: string) => void) {
  const link = currentArticle()?.querySelector('a[href*="/status/"]:has(time)');
  const id = /\/status\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
  if (id) act(id);
}

function step(by: 1 | -1) {
  const all = articles();
  const at = all.findIndex((article) => article.contains(document.activeElement));
  all[at < 0 ? 0 : at + by]?.focus();
}
