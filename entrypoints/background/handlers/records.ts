import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DatabaseStore } from '@/lib/storage/store';
import type { DraftChecker } from '../draft-checker';

export function recordHandlers({ decisions, activity, sent }: DatabaseStore, checker: DraftChecker) {
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
    async 'activity.record'(entry) {
      await activity.add(entry);
      return null;
    },
  } satisfies Partial<RequestHandlers>;
}
