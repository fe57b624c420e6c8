import type { DraftText } from '../guidelines/draft-text';
import { oncePerDraft } from '../guidelines/reply/once-per-draft';
import type { Edit } from '../text/span';

/** The text of the same length with its links, hashtags and mentions blotted out. */
export const proseOf = oncePerDraft(({ text, entities: { urls, hashtags, mentions } }: DraftText): string =>
  [...urls, ...hashtags, ...mentions].reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  ),
);

/** Whether anything but links, hashtags, mentions and signs stands at or behind `from` (UTF-16 offset of the text). */
export function hasProse(draft: DraftText, from = 0): boolean {
  return /[\p{L}\p{N}]/u.test(proseOf(draft).slice(from));
}

/** The words are closed here, so that what follows them is no part of the sentence: "신청은 https://…" is not. */
const CLOSED = /(?:[다요죠까]|[.!?~…)\]」』”"]|\p{Extended_Pictographic}\ufe0f?)$/u;

/**
 * Puts a sentence behind the last one of the text, in front of the tags and links that stand at the end unless the
 * sentence runs on into them.
 */
export function addSentence(draft: DraftText, sentence: string): Edit {
  const { text } = draft;
  const words = proseOf(draft).trimEnd();
  const isClosed = CLOSED.test(words) || /^[ \t]*(?:\n|$)/.test(text.slice(words.length));
  const at = isClosed ? words.length : text.trimEnd().length;
  const stop = isClosed && /[\p{L}\p{N})\]]$/u.test(words) ? '.' : '';
  const space = /^\S/.test(text.slice(at)) ? ' ' : '';
  return { start: at, end: at, text: `${stop} ${sentence}${space}` };
}
