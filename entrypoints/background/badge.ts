import { REMIND_BEFORE_MS } from '@/lib/core/replies/complaint-case';
import { createTranslate } from '@/lib/locales/translate';
import { readerLanguage } from '@/lib/platform/language';
import { setBadge } from '@/lib/platform/toolbar-icon';
import type { DatabaseStore } from '@/lib/storage/store';
import { datesAround, nextSlotTime } from './next-slot';

const MINUTE_MS = 60_000;
const SHOWN_WITHIN_MS = 60 * MINUTE_MS;
/** Slots may be planned in the workspace while the worker sleeps. */
const LOOK_AGAIN_MS = 5 * MINUTE_MS;

/**
 * Shows the minutes to the next slot once it is within the hour; else how many promises to customers are due. Answers when to
 * look again, in epoch milliseconds.
 */
export async function refreshBadge({ slots, settings, cases }: DatabaseStore, now: number): Promise<number> {
  const due = nextSlotTime(await slots.between(...datesAround(now)), now);
  if (due === null || due - now > SHOWN_WITHIN_MS) {
    const promises = await cases.promisedBefore(now + REMIND_BEFORE_MS);
    await setBadge(promises.length > 0 ? String(promises.length) : '');
    const next = await cases.nextPromise(now + REMIND_BEFORE_MS);
    return Math.min(
      now + LOOK_AGAIN_MS,
      due === null ? Infinity : due - SHOWN_WITHIN_MS,
      next === null ? Infinity : Math.max(next - REMIND_BEFORE_MS, now) + 1,
    );
  }
  const minutes = Math.ceil((due - now) / MINUTE_MS);
  const t = createTranslate(readerLanguage((await settings.read()).language));
  await setBadge(t('background.minutes', { minutes }));
  return due - (minutes - 1) * MINUTE_MS;
}
