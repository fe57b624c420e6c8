/** Controls, direction marks and unseen characters that a page could smuggle into a reply. The emoji joiner stays. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200c\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A value fit to stand in a reply: one line, no braces, nothing invisible, single spaces. */
export function cleanValue(value: string): string {
  return value
    .replace(/[\n\r\t]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/[{}]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
