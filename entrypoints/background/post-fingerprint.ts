import { hashText } from '@/lib/platform/text-hash';

/** As much as stands before "See more". */
const SHOWN_LINES = 3;
const SHOWN_UNITS = 160;

/**
 * Tells a post by its writer and its first lines: Facebook names the same post anew with every visit (RSS-Bridge issue
 * 2866).
 */
export function postFingerprint(author: string, text: string): Promise<string> {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const beginning = lines.filter((line) => line !== '').slice(0, SHOWN_LINES);
  return hashText(`${author}\n${beginning.join('\n').slice(0, SHOWN_UNITS)}`);
}
