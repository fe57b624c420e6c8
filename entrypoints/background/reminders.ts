import { isOpen } from '@/lib/core/calendar/slot';
import { createTranslate } from '@/lib/locales/translate';
import { readerLanguage } from '@/lib/platform/language';
import { mayNotify, notify } from '@/lib/platform/notifications';
import { openTab } from '@/lib/platform/tabs';
import { createWatermark } from '@/lib/platform/watermark';
import { workspaceAddress } from '@/lib/platform/workspace-page';
import { slotHandoff } from '@/lib/protocol/slot-handoff';
import { workspacePlace } from '@/lib/protocol/workspace-place';
import type { DatabaseStore } from '@/lib/storage/database-store';
import type { Compose } from './compose';
import { datesAround, openSlots } from './next-slot';

const MINUTE_MS = 60_000;
/** A browser that was closed, or an alarm that came late, still calls a slot to mind for so long. */
const LATE_MS = 10 * MINUTE_MS;

const remindedUntil = createWatermark('reminded-until');

/**
 * Calls open slots to mind as many minutes before as the person set, each once. Answers when the next one is to be called to
 * mind, in epoch milliseconds; Infinity while none is known or wanted.
 */
export async function remind({ slots, settings }: DatabaseStore, now: number): Promise<number> {
  const { remindMinutes, language } = await settings.read();
  if (remindMinutes === null || !(await mayNotify())) return Number.POSITIVE_INFINITY;
  const lead = remindMinutes * MINUTE_MS;
  const planned = openSlots(await slots.between(...datesAround(now, now + lead)));
  const since = await remindedUntil.read();
  const toRemind = planned.filter(
    ({ due }) => due - lead > since && due - lead <= now && due > now - LATE_MS,
  );
  // First, so that a failure in between reminds of nothing twice.
  await remindedUntil.set(now);
  const t = createTranslate(readerLanguage(language));
  for (const { slot, due } of toRemind) {
    const minutes = Math.max(0, Math.ceil((due - now) / MINUTE_MS));
    const theme = slot.theme || t('common.untitledSlot');
    await notify(
      slot.id,
      minutes > 0 ? t('background.remindIn', { theme, minutes }) : t('background.remindNow', { theme }),
      [slot.account, t(`common.site.${slot.site}`), t('background.remindClick')].filter(Boolean).join(' · '),
    );
  }
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...planned.map(({ due }) => due - lead).filter((moment) => moment > now),
  );
}

/** A reminder was clicked: a composer with the slot's text; its place in the workspace where it is settled, or gone. */
export async function openReminded(
  { slots, drafts }: DatabaseStore,
  compose: Compose,
  slotId: string,
): Promise<void> {
  const slot = await slots.find(slotId);
  if (!slot || !isOpen(slot)) {
    await openTab(workspaceAddress(slot ? workspacePlace('calendar', slotId) : 'today'));
    return;
  }
  await compose.open(slotHandoff(slot, slot.draftId === null ? null : await drafts.find(slot.draftId)));
}
