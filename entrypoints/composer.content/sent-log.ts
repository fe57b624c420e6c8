import { newId } from '@/lib/platform/ids';
import { ask } from '@/lib/platform/messenger';
import type { Site } from '@/lib/sites/site';
import type { ComposerSession } from './composer-session';

/** Keeps what went out, on this machine, so that the same words are not sent again unnoticed. */
export type SentLog = (session: ComposerSession, text: string) => void;

export function createSentLog(site: Site): SentLog {
  return ({ composer: { kind }, answered }, text) =>
    void ask('sent.record', {
      id: newId(),
      text,
      at: Date.now(),
      platform: site.id,
      kind,
      account: site.account() ?? '',
      customer: answered?.handle ?? answered?.author ?? '',
    }).catch(() => undefined);
}
