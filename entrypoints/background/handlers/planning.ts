import { DAYS_AHEAD, nextFreeSlot } from '@/lib/core/calendar/next-free-slot';
import { PLAIN_SLOT, type Slot } from '@/lib/core/calendar/slot';
import { todayIn } from '@/lib/core/calendar/today';
import { shiftDate } from '@/lib/core/calendar/weeks';
import { newDraft } from '@/lib/core/drafts/new-draft';
import { bestTimes } from '@/lib/core/reach/best-times';
import { contentKindOf } from '@/lib/core/reach/content-kind';
import { postsBy } from '@/lib/core/reach/own-results';
import { offsetAfter } from '@/lib/core/text/graphemes';
import { newId } from '@/lib/platform/ids';
import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DatabaseStore } from '@/lib/storage/database-store';

const TITLE_CHARACTERS = 60;

/** From a composer into the calendar and back out; nothing here posts. */
export function planningHandlers({ slots, drafts, ownPosts, settings }: DatabaseStore, now: () => number) {
  return {
    async 'slot.suggest'({ site, account }) {
      const { zone } = await settings.read();
      const today = todayIn(zone, now());
      const [planned, posts] = await Promise.all([
        // Slots may be planned in other zones, up to a day off.
        slots.between(shiftDate(today, -1), shiftDate(today, DAYS_AHEAD + 2)),
        ownPosts.all(),
      ]);
      const times = bestTimes(postsBy(posts, { platform: site, account }), zone);
      const free = nextFreeSlot({ slots: planned, site, account, times, now: now(), zone });
      return free && { ...free, basis: times.basis, posts: times.posts };
    },
    async 'slot.save'({ site, account, text, kind, date, time, zone }) {
      const at = now();
      const title = titleOf(text);
      const blank = newDraft({ id: newId(), wordingId: newId(), now: at });
      const draft = { ...blank, title, site, wordings: blank.wordings.map((one) => ({ ...one, text })) };
      const slot: Slot = {
        ...PLAIN_SLOT,
        id: newId(),
        ...{ date, time, zone, site },
        account: site === 'x' && account !== '' ? `@${account}` : account,
        theme: title,
        kind: kind ?? contentKindOf(text),
        state: 'ready',
        draftId: draft.id,
        createdAt: at,
        updatedAt: at,
      };
      await drafts.save(draft);
      await slots.save(slot);
      return { slotId: slot.id };
    },
    async 'slot.drop'({ slotId }) {
      const slot = await slots.find(slotId);
      if (!slot || slot.updatedAt !== slot.createdAt) return null;
      await slots.remove(slotId);
      const draft = slot.draftId === null ? null : await drafts.find(slot.draftId);
      if (draft && draft.updatedAt === draft.createdAt) await drafts.forget([draft.id]);
      return null;
    },
  } satisfies Partial<RequestHandlers>;
}

/** The first line, as far as a list shows it. */
function titleOf(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const end = offsetAfter(line, TITLE_CHARACTERS);
  return end < line.length ? `${line.slice(0, end)}…` : line;
}
