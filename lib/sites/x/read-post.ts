import type { Post } from '@/lib/core/replies/post';
import { shownText } from '../shown-text';
import { type PostLink, parsePostLink } from './post-link';
import { POST_TEXT, QUOTED, STATUS_LINK, USER_NAME } from './selectors';

/** Reads a post card, or the block that stands for one in the reply dialog. Null when it names nobody. */
export function readPost(card: Element): Post | null {
  const names = card.querySelector(USER_NAME);
  if (!names) return null;
  const time = ownTime(card);
  const link = ownLink(card, time);
  const handle = link?.handle ?? handleIn(names);
  const text = [...card.querySelectorAll(POST_TEXT)].find((one) => !isQuoted(one, card)) ?? null;
  const words = text ? shownText(text, 'by-character') : '';
  const id = link?.id ?? (handle && words ? `${handle}/${words.slice(0, 80)}` : null);
  if (!id) return null;
  return {
    site: 'x',
    id,
    permalink: link?.permalink ?? null,
    author: names.firstElementChild ? shownText(names.firstElementChild, 'by-character') : (handle ?? ''),
    handle,
    text: words,
    language: text ? languageOf(text) : null,
    time: time ? timeOf(time) : null,
  };
}

/** X wraps a quoted post in a link of its own; the card itself may stand in one, too. */
function isQuoted(element: Element, card: Element): boolean {
  const quote = element.closest(QUOTED);
  return quote !== null && quote !== card && card.contains(quote);
}

function ownTime(card: Element): Element | null {
  return (
    [...card.querySelectorAll('time')].find((time) => !isQuoted(time, card) || time.closest('a')) ?? null
  );
}

function ownLink(card: Element, time: Element | null): PostLink | null {
  const base = card.ownerDocument.baseURI;
  const links = [time?.closest('a'), ...card.querySelectorAll(STATUS_LINK)];
  for (const link of links) {
    const parsed = link && parsePostLink(link.getAttribute('href') ?? '', base);
    if (parsed) return parsed;
  }
  return null;
}

function handleIn(names: Element): string | null {
  const written = names.textContent?.match(/@(\w{1,15})/)?.[1];
  const href = names.querySelector('a[href^="/"]')?.getAttribute('href');
  return written ?? href?.match(/^\/(\w{1,15})$/)?.[1] ?? null;
}

function timeOf(element: Element): number | null {
  const time = Date.parse(element.getAttribute('datetime') ?? '');
  return Number.isNaN(time) ? null : time;
}

function languageOf(text: Element): string | null {
  const tag = text.getAttribute('lang') ?? '';
  return tag === '' || tag === 'und' || isTranslated(text) ? null : tag;
}

/** A row with a button right above the words offers the original: the words, and their language, are a machine's. */
function isTranslated(text: Element): boolean {
  for (let part: Element | null = text; part; part = part.parentElement) {
    const above = part.previousElementSibling;
    if (above)
      return (
        above.querySelector(USER_NAME) === null && above.querySelector('button, [role="button"]') !== null
      );
    if (part.matches('article')) return false;
  }
  return false;
}
