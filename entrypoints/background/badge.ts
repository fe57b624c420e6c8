import { startOfDay } from '@/lib/core/calendar/today';
import { REMIND_BEFORE_MS } from '@/lib/core/replies/complaint-case';
import { waitingCases } from '@/lib/core/replies/waiting-cases';
import { createTranslate } from '@/lib/locales/translate';
import { readerLanguage } from '@/lib/platform/language';
import { setBadge } from '@/lib/platform/toolbar-icon';
import type { DatabaseStore } from '@/lib/storage/database-store';
import { datesAround, openSlots } from './next-slot';

const MINUTE_MS = 60_000;
const SHOWN_WITHIN_MS = 60 * MINUTE_MS;

/**
 * Shows the minutes to the next slot once it is within the hour; else how many customers wait: for an answer since today,
 * or for what an answer promised. Answers when that can next be otherwise by itself, in epoch milliseconds.
 */
export async function refreshBadge({ slots, settings, cases }: DatabaseStore, now: number): Promise<number> {
  const known = await settings.read();
  const t = createTranslate(readerLanguage(known.language));
  const next = openSlots(await slots.between(...datesAround(now)))
    .filter(({ due }) => due > now)
    .sort((a, b) => a.due - b.due)[0];
  if (next && next.due - now <= SHOWN_WITHIN_MS) {
    const minutes = Math.ceil((next.due - now) / MINUTE_MS);
    const theme = next.slot.theme || t('common.untitledSlot');
    await setBadge(t('background.minutes', { minutes }), t('background.slotTitle', { theme, minutes }));
    return next.due - (minutes - 1) * MINUTE_MS;
  }
  const today = startOfDay(known.zone, now);
  const unanswered = waitingCases(await cases.seenSince(today), now, known);
  const promised = await cases.promisedBefore(now + REMIND_BEFORE_MS);
  const count = new Set([...unanswered, ...promised].map(({ id }) => id)).size;
  await setBadge(count > 0 ? String(count) : '', count > 0 ? t('background.waitingTitle', { count }) : '');
  const nextPromise = await cases.nextPromise(now + REMIND_BEFORE_MS);
  return Math.min(
    next ? next.due - SHOWN_WITHIN_MS : Number.POSITIVE_INFINITY,
    nextPromise === null ? Number.POSITIVE_INFINITY : Math.max(nextPromise - REMIND_BEFORE_MS, now) + 1,
    startOfDay(known.zone, now, 1),
  );
}
