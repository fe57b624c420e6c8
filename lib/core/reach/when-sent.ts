import type { OwnText } from '../guidelines/check-context';
import type { OwnPostSight } from './own-post';

/** A timeline shows so much of a long text at least. */
const SHOWN = 60;

/**
 * When a post went out, in epoch milliseconds: as the page says, else as our own record of texts does (newest first).
 * Null where neither knows: Facebook shows only "2 days ago".
 */
export function whenSent(
  { platform, postedAt, text }: Pick<OwnPostSight, 'platform' | 'postedAt' | 'text'>,
  sent: readonly OwnText[],
): number | null {
  if (postedAt !== null) return postedAt;
  const shown = plain(text);
  if (shown === '') return null;
  const isThis = (own: OwnText) => {
    const whole = plain(own.text);
    return whole === shown || (shown.length >= SHOWN && whole.startsWith(shown));
  };
  return sent.find((own) => own.platform === platform && own.kind === 'post' && isThis(own))?.at ?? null;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?:…|\.\.\.)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
