import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DatabaseStore } from '@/lib/storage/database-store';
import type { CaseBook } from '../case-book';
import type { Compose } from '../compose';
import type { DraftChecker } from '../draft-checker';
import { blankHandlers } from './blanks';
import { caseHandlers } from './cases';
import { draftHandlers } from './drafts';
import { guideHandlers } from './guide';
import { handoffHandlers } from './handoffs';
import { planningHandlers } from './planning';
import { postHandlers } from './posts';
import { recordHandlers } from './records';
import { resultHandlers } from './results';
import { unsentHandlers } from './unsent';
import { wordingHandlers } from './wordings';
import { workspaceHandlers } from './workspace';

/** Every question a page may ask. The type fails while one is missing. */
export function requestHandlers(
  store: DatabaseStore,
  compose: Compose,
  checker: DraftChecker,
  book: CaseBook,
  now: () => number,
): RequestHandlers {
  return {
    ...workspaceHandlers(store),
    ...unsentHandlers(store),
    ...recordHandlers(store, checker, now),
    ...guideHandlers(store),
    ...blankHandlers(store, now),
    ...planningHandlers(store, now),
    ...handoffHandlers(compose),
    ...postHandlers,
    ...caseHandlers(store, book),
    ...resultHandlers(store, now),
    ...draftHandlers(checker),
    ...wordingHandlers(),
  };
}
