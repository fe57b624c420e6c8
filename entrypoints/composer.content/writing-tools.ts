import type { Site } from '@/lib/sites/site';
import type { OverlayStore } from '@/lib/state/overlay-store';
import { createKeptWordings } from './kept-wordings';
import { createPlanning } from './planning';
import type { SessionBook } from './session-book';
import { createThreadWriter } from './thread-writer';
import type { UnsentKeeper } from './unsent-keeper';
import type { Writer } from './writer';

interface WritingToolsOptions {
  readonly site: Site;
  readonly store: OverlayStore;
  readonly keeper: UnsentKeeper;
  readonly writer: Writer;
  readonly sessions: SessionBook;
}

/** What is done with a message as a whole: split over several posts, planned for later, said in other words. */
export function createWritingTools({ site, store, keeper, writer, sessions }: WritingToolsOptions) {
  return {
    threads: createThreadWriter({ site, store, keeper, open: sessions.open }),
    planning: createPlanning(site, store),
    wordings: createKeptWordings({ store, keeper, writer, live: sessions.all }),
  };
}
