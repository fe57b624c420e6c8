import type { OwnText } from '@/lib/core/guidelines/check-context';
import { newId } from '@/lib/platform/ids';
import { ask } from '@/lib/platform/messenger';
import type { Site } from '@/lib/sites/site';
import type { ComposerSession } from './composer-session';

/** Keeps what went out, on this machine, so that the same words are not sent again unnoticed. */
export type SentLog = (session: ComposerSession, text: string) => void;

export function createSentLog(site: Site, wentOut: (text: OwnText) => void): SentLog {
  return ({ composer: { kind }, answered }, text) => {
    const sent: OwnText = {
      text,
      at: Date.now(),
      platform: site.id,
      kind,
      account: site.account() ?? '',
      customer: answered?.handle ?? answered?.author ?? '',
    };
    wentOut(sent);
    void ask('sent.record', { id: newId(), ...sent }).catch(() => undefined);
  };
}
