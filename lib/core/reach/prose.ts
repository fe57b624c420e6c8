import type { DraftText } from '../guidelines/draft-text';
import { oncePerDraft } from '../guidelines/reply/once-per-draft';

/** The text of the same length with its links, hashtags and mentions blotted out. */
export const proseOf = oncePerDraft(({ text, entities: { urls, hashtags, mentions } }: DraftText): string =>
  [...urls, ...hashtags, ...mentions].reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  ),
);

/** Where the last word stands that is no link, hashtag or mention (UTF-16 offset of the text). */
export function endOfProse(draft: DraftText): number {
  return proseOf(draft).trimEnd().length;
}
