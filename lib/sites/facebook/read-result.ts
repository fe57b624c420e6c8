import type { PublicCounts } from '@/lib/core/reach/own-post';
import { parseCount } from '@/lib/core/text/parse-count';
import { publicCounts } from '../public-counts';
import type { ShownResult } from '../site';
import { isComment, postParts } from './articles';
import { COUNTS } from './labels';
import { ACTION_ROLES, BUTTON, MEDIA, MESSAGE, OUTSIDE_LINK } from './selectors';

type Count = keyof PublicCounts;

/** What a post has brought so far; null for a comment. */
export function readResult(article: HTMLElement): ShownResult | null {
  if (isComment(article)) return null;
  const counts = readCounts(article);
  return (
    counts && {
      counts,
      hasMedia: postParts(article, MEDIA).some(isAttached),
      hasLink: postParts(article, OUTSIDE_LINK).length > 0,
    }
  );
}

/** Counts stand in, before or after the row of actions: those in the smallest block around it that shows any. */
function readCounts(article: HTMLElement): PublicCounts | null {
  const action = postParts(article, ACTION_ROLES)[0]?.closest(BUTTON);
  for (let block = action?.parentElement; block && article.contains(block); block = block.parentElement) {
    const counts = publicCounts(countsIn(block));
    if (counts) return counts;
  }
  return null;
}

function countsIn(block: Element): Partial<PublicCounts> {
  const found: Partial<Record<Count, number | null>> = {};
  for (const part of postParts(block, '*')) {
    if (part.closest(MESSAGE)) continue;
    const shown = part.childElementCount === 0 ? part.textContent.split('·') : [];
    for (const words of [part.getAttribute('aria-label') ?? '', ...shown]) {
      const name = nameOf(words.trim(), part);
      if (name) found[name] ??= parseCount(words);
    }
  }
  return found;
}

/** A figure alone is the total of reactions, unless it stands in the control of something else. */
function nameOf(words: string, part: Element): Count | null {
  const name = (Object.keys(COUNTS) as Count[]).find((one) => COUNTS[one].test(words)) ?? null;
  const role = part.closest(ACTION_ROLES)?.getAttribute('data-ad-rendering-role');
  if (name !== 'likes' || !role) return name;
  return role === 'comment_button' ? 'replies' : role === 'share_button' ? 'reposts' : 'likes';
}

/** A picture of its own, not an emoji, an icon or the preview of a link. */
function isAttached(media: Element): boolean {
  return (
    !media.closest(`${MESSAGE}, ${BUTTON}, ${OUTSIDE_LINK}, h2, h3, h4, [aria-hidden="true"]`) &&
    !/^\p{Extended_Pictographic}/u.test(media.getAttribute('alt') ?? '')
  );
}
