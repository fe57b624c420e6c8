import type { Slot } from '@/lib/core/calendar/slot';
import { slotOfPost } from '@/lib/core/calendar/slot-of-post';
import { todayIn } from '@/lib/core/calendar/today';
import { shiftDate } from '@/lib/core/calendar/weeks';
import type { SentText } from '@/lib/core/guidelines/sent-text';
import { contentKindOf } from '@/lib/core/reach/content-kind';
import type { Activity } from '@/lib/core/team/decision';
import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DatabaseStore } from '@/lib/storage/database-store';
import type { DraftChecker } from '../draft-checker';

/** As many of our own texts as the next answer is compared with. */
const RECENT = 200;

export function recordHandlers(store: DatabaseStore, checker: DraftChecker, now: () => number) {
  const { decisions, activity, sent, slots, templates } = store;
  return {
    async 'decision.record'(decision) {
      await decisions.add(decision);
      return null;
    },
    async 'sent.record'({ sent: text, slotId }) {
      const slot = slotId === null ? await findSlotOf(store, text) : await slots.find(slotId);
      const planned = slot && text.kind === 'post' ? { content: slot.kind } : {};
      const own: SentText = { ...planned, ...text };
      await sent.add(own);
      await activity.add(activityOf(own, slot?.id ?? slotId ?? ''));
      if (slot) await slots.save({ ...slot, state: 'posted', updatedAt: now() });
      checker.forgetSent();
      return null;
    },
    'sent.recent': () => sent.recent(RECENT),
    async 'activity.record'(entry) {
      await activity.add(entry);
      if (entry.type === 'template-used') await templates.countUse(entry.subject, entry.at);
      return null;
    },
  } satisfies Partial<RequestHandlers>;
}

/** The slot that this post fills though nobody took it from there. */
async function findSlotOf({ slots, drafts }: DatabaseStore, post: SentText): Promise<Slot | null> {
  if (post.kind !== 'post') return null;
  const day = todayIn('UTC', post.at);
  // Wherever a slot is planned, its day is at most one off.
  const near = await slots.between(shiftDate(day, -1), shiftDate(day, 1));
  const ids = new Set(near.flatMap(({ draftId }) => draftId ?? []));
  const written = await Promise.all([...ids].map((id) => drafts.find(id)));
  return slotOfPost(
    post,
    near,
    written.filter((draft) => draft !== null),
  );
}

/** What stays known of a text that went out once its words are let go. */
function activityOf({ id, at, platform, kind, text, account, content }: SentText, slotId: string): Activity {
  const row = { id, at, site: platform, subject: slotId, account };
  return kind === 'post'
    ? { ...row, type: 'posted', content: content ?? contentKindOf(text) }
    : { ...row, type: 'replied' };
}
