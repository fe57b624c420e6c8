import type { Post } from '@/lib/core/replies/post';
import { newId } from '@/lib/platform/ids';
import { ask } from '@/lib/platform/messenger';
import type { Site } from '@/lib/sites/site';
import type { ComposerSession } from './composer-session';
import type { WarningLog } from './warning-log';

/** Writes down what went out, on this machine, so that the same words are not sent again unnoticed. */
export interface SentLog {
  /** What is written here was planned for that slot. */
  fillsSlot(session: ComposerSession, slotId: string): void;
  wentOut(session: ComposerSession, text: string): void;
}

/** `answers` hears which post a text answered. */
export function createSentLog(
  site: Site,
  warnings: WarningLog,
  answers: (post: Post, text: string) => void,
): SentLog {
  const slotOf = new WeakMap<ComposerSession, string>();
  return {
    fillsSlot: (session, slotId) => void slotOf.set(session, slotId),
    wentOut(session, text) {
      const { composer, answered } = session;
      const slotId = slotOf.get(session) ?? null;
      slotOf.delete(session);
      const content = session.contentKind();
      warnings.wentOut(session);
      if (answered && composer.kind !== 'post') answers(answered, text);
      const sent = {
        id: newId(),
        text,
        at: Date.now(),
        platform: site.id,
        kind: composer.kind,
        account: site.account() ?? '',
        customer: answered?.handle ?? answered?.author ?? '',
        ...(content ? { content } : {}),
      };
      // A lost record must not hold up the person.
      void ask('sent.record', { sent, slotId }).catch(() => undefined);
    },
  };
}
