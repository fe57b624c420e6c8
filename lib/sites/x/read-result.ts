import type { PublicCounts } from '@/lib/core/reach/own-post';
import { parseCount } from '@/lib/core/text/parse-count';
import { publicCounts } from '../public-counts';
import type { ShownResult } from '../site';
import { isAnswer } from './answers';
import {
  ACTIONS,
  ANALYTICS,
  BELOW_WORDS,
  LIKE,
  POST_TEXT,
  PROMOTED,
  QUOTED_BLOCK,
  REPLY_CONTROL,
  REPOST,
} from './selectors';

const CONTROLS: Readonly<Record<keyof PublicCounts, string>> = {
  replies: REPLY_CONTROL,
  reposts: REPOST,
  likes: LIKE,
  views: ANALYTICS,
};

/** The row's own name tells all counts that are not none: "4 replies, 30 likes, 1 bookmark, 2909 views". */
const WORDS: Readonly<Record<keyof PublicCounts, RegExp>> = {
  replies: /repl(?:y|ies)|답글/i,
  reposts: /repost|retweet|재게시|리포스트|리트윗/i,
  likes: /like|마음에/i,
  views: /view|조회/i,
};

/** What a post of its own has brought so far; null for an answer, and for a post that was paid for. */
export function readResult(card: HTMLElement): ShownResult | null {
  if (card.parentElement?.closest(PROMOTED) || isAnswer(card)) return null;
  const counts = publicCounts({
    replies: countOf(card, 'replies'),
    reposts: countOf(card, 'reposts'),
    likes: countOf(card, 'likes'),
    views: countOf(card, 'views'),
  });
  const own = (selector: string) =>
    [...card.querySelectorAll(selector)].filter((one) => !one.closest(QUOTED_BLOCK));
  const blocks = [...own(POST_TEXT), ...own(BELOW_WORDS)];
  const holds = (selector: string) => blocks.some((block) => block.querySelector(selector));
  return (
    counts && {
      counts,
      hasMedia: own(BELOW_WORDS).some((block) =>
        [...block.querySelectorAll('img, video')].some(
          (media) => !media.closest(`${QUOTED_BLOCK}, a[href^="http"]`),
        ),
      ),
      hasLink: holds('a[href^="http"]'),
    }
  );
}

/** By its control's name, which is exact; else as shown on it, else by the row's name. */
function countOf(card: Element, name: keyof PublicCounts): number | null {
  for (const control of card.querySelectorAll(CONTROLS[name])) {
    const count = parseCount(control.getAttribute('aria-label') ?? '') ?? parseCount(control.textContent);
    if (count !== null) return count;
  }
  const parts =
    card
      .querySelector(ACTIONS)
      ?.getAttribute('aria-label')
      ?.split(/[,、] ?(?!\d{3}(?!\d))/) ?? [];
  const part = parts.find((one) => WORDS[name].test(one));
  return part === undefined ? null : parseCount(part);
}
