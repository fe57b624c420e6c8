import type { SentText } from '@/lib/core/guidelines/sent-text';
import { contentKindOf } from '@/lib/core/reach/content-kind';
import type { Activity } from '@/lib/core/team/decision';
import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DatabaseStore } from '@/lib/storage/database-store';
import type { DraftChecker } from '../draft-checker';

/** As many of our own texts as the next answer is compared with. */
const RECENT = 200;

export function recordHandlers(
  { decisions, activity, sent, slots, templates }: DatabaseStore,
  checker: DraftChecker,
  now: () => number,
) {
  return {
    async 'decision.record'(decision) {
      await decisions.add(decision);
      return null;
    },
    async 'sent.record'({ sent: text, slotId }) {
      const slot = slotId === null ? null : await slots.find(slotId);
      const planned = slot && text.kind === 'post' ? { content: slot.kind } : {};
      const own: SentText = { ...planned, ...text };
      await sent.add(own);
      await activity.add(activityOf(own, slotId ?? ''));
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

/** What stays known of a text that went out once its words are let go. */
function activityOf({ id, at, platform, kind, text, account, content }: SentText, slotId: string): Activity {
  const row = { id, at, site: platform, subject: slotId, account };
  return kind === 'post'
    ? { ...row, type: 'posted', content: content ?? contentKindOf(text) }
    : { ...row, type: 'replied' };
}
