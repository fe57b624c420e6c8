import { defineBackground } from 'wxt/utils/define-background';
import { onBrowserStart } from '@/lib/platform/browser-start';
import { now } from '@/lib/platform/clock';
import { onCommand } from '@/lib/platform/commands';
import { onFirstInstall } from '@/lib/platform/first-install';
import { logFailure } from '@/lib/platform/logger';
import { listenToRequests } from '@/lib/platform/request-listener';
import { onRevision, raiseRevision } from '@/lib/platform/revision';
import { onTabClosed, openTab } from '@/lib/platform/tabs';
import { onWake, wakeAt } from '@/lib/platform/wake';
import { workspaceAddress } from '@/lib/platform/workspace-page';
import { openStore } from '@/lib/storage/store';
import { refreshBadge } from './badge';
import { createCaseBook } from './case-book';
import { createCompose } from './compose';
import { createDraftChecker } from './draft-checker';
import { forgetOld } from './forget-old';
import { requestHandlers } from './handlers';
import { composeHandlers } from './handlers/handoffs';
import { openPalette } from './open-palette';

export default defineBackground(() => {
  const store = openStore({
    async changed() {
      // Before the pages hear of it and ask again.
      forget();
      await raiseRevision();
    },
  });
  const checker = createDraftChecker(store, now);
  const book = createCaseBook(store, now);
  const forget = () => {
    checker.forget();
    book.forget();
  };
  const compose = createCompose(store.handoffs, now);
  const quietly = (event: string, work: () => Promise<unknown>) => () =>
    void work().catch((error) => logFailure(event, error));
  const showBadge = quietly('badge', async () => wakeAt(await refreshBadge(store, now())));
  const lookAgain = quietly('look again', async () => {
    await forgetOld(store, now());
    showBadge();
  });

  listenToRequests(requestHandlers(store, compose, checker, book, showBadge, now), composeHandlers(compose));
  onRevision(() => {
    forget();
    showBadge();
  }, new AbortController().signal);
  onWake(lookAgain);
  onCommand('open-palette', quietly('open palette', openPalette));
  onTabClosed((tabId) => quietly('tab closed', () => store.handoffs.drop(tabId))());
  onFirstInstall(quietly('set-up', () => openTab(workspaceAddress('settings/setup'))));
  onBrowserStart(quietly('browser start', () => store.handoffs.dropBefore(now())));
  lookAgain();
});
