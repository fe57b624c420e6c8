import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DatabaseStore } from '@/lib/storage/store';
import type { DraftChecker } from '../draft-checker';

/** As many of our own texts as the next answer is compared with. */
const RECENT = 200;

export function recordHandlers(
  { decisions, activity, sent, templates }: DatabaseStore,
  checker: DraftChecker,
) {
  return {
    async 'decision.record'(decision) {
      await decisions.add(decision);
      return null;
    },
    async 'sent.record'(text) {
      await sent.add(text);
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
