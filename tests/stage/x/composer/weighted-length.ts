import { emojiRuns } from '../../shared/emoji';

export const LIMIT = 280;
const LINK = /https?:\/\/\S+/g;
const LINK_LENGTH = 23;
/** Code points that weigh one; all others weigh two (X's published counting configuration, version 3). */
const LIGHT: [number, number][] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/** X's own count: links are 23, emoji and Korean letters two, Latin letters one. */
export function weightedLength(text: string): number {
  const links = text.match(LINK)?.length ?? 0;
  let length = links * LINK_LENGTH;
  for (const run of emojiRuns(text.normalize('NFC').replace(LINK, ''))) {
    if (run.emoji) {
      length += 2;
      continue;
    }
    for (const character of run.text) {
      const point = character.codePointAt(0) ?? 0;
      length += LIGHT.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
    }
  }
  return length;
}
