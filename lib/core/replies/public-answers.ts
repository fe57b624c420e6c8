import type { OwnText } from '../guidelines/check-context';
import type { Platform } from '../platform';
import { plainHandle } from '../team/plain-handle';
import type { Post } from './post';

/** After three days of silence a customer is taken to write about something new. */
const CONVERSATION_MS = 3 * 24 * 60 * 60_000;
/** The parts of a thread go out together and are one answer. */
export const TOGETHER_MS = 60_000;

/** How often this customer was answered in public lately, as far as `recent` tells. `now` in epoch milliseconds. */
export function publicAnswersTo(
  { author, handle }: Pick<Post, 'author' | 'handle'>,
  platform: Platform,
  recent: readonly OwnText[],
  now: number,
): number {
  const customer = plainHandle(handle ?? author);
  const times = recent
    .filter(
      (own) => own.kind !== 'post' && own.platform === platform && plainHandle(own.customer) === customer,
    )
    .map(({ at }) => at)
    .filter((at) => now - at < CONVERSATION_MS)
    .sort((a, b) => a - b);
  return times.filter((at, index) => at - (times[index - 1] ?? -Infinity) >= TOGETHER_MS).length;
}
