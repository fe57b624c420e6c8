import type { Handoff } from '@/lib/protocol/requests';
import type { Composer, Site } from '@/lib/sites/site';
import type { ComposerSession } from './composer-session';
import type { SentLog } from './sent-log';
import type { Writer } from './writer';

interface ComposeOptions {
  readonly site: Site;
  readonly sentLog: SentLog;
  readonly writer: Writer;
  readonly open: (composer: Composer) => ComposerSession;
}

/** Opens the page's own composer for what the popup or the workspace hands over, and puts it there. */
export function createCompose({ site, sentLog, writer, open }: ComposeOptions) {
  return async (handoff: Handoff): Promise<boolean> => {
    const composer = await site.openNewPost();
    if (!composer) return false;
    const session = open(composer);
    if (handoff.slotId) sentLog.fillsSlot(session, handoff.slotId);
    return session.text() === handoff.text || writer.insert(session, handoff.text);
  };
}
