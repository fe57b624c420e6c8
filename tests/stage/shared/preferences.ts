import { createStore } from './store';

/** A choice from the query string, kept for the tab so that later addresses need not repeat it. */
function remembered<T extends string>(name: string, allowed: readonly [T, ...T[]]): T {
  const asked = new URLSearchParams(location.search).get(name) ?? sessionStorage.getItem(`stage-${name}`);
  const chosen = allowed.find((value) => value === asked) ?? allowed[0];
  sessionStorage.setItem(`stage-${name}`, chosen);
  return chosen;
}

export const language = remembered('lang', ['en', 'ko']);
export const theme = createStore<'light' | 'dark'>(remembered('theme', ['light', 'dark']));
/** How far back X's home goes: some forty posts, or a thousand more. */
export const timelineLength = remembered('timeline', ['short', 'long']);
/** Facebook's two ways to publish: Post at once, or Next and then the settings sheet. */
export const postFlow = remembered('flow', ['direct', 'next']);
/** Whether every Facebook reply begins with the person's name, or only replies to replies. */
export const replyMention = remembered('mention', ['replies', 'always']);

theme.subscribe(() => sessionStorage.setItem('stage-theme', theme.get()));
