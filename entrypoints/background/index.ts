import { defineBackground } from 'wxt/utils/define-background';
import { onBrowserStart } from '@/lib/platform/browser-start';
import { now } from '@/lib/platform/clock';
import { onCommand } from '@/lib/platform/commands';
import { onFirstInstall } from '@/lib/platform/first-install';
import { logFailure } from '@/lib/platform/logger';
import { onNotificationClick } from '@/lib/platform/notifications';
import { onAccessChange } from '@/lib/platform/origin-access';
import { onPlans } from '@/lib/platform/plans';
import { listenToRequests } from '@/lib/platform/request-listener';
import { onRevision, raiseRevision } from '@/lib/platform/revision';
import { onTabClosed, openTab } from '@/lib/platform/tabs';
import { onWake, wakeAt } from '@/lib/platform/wake';
import { workspaceAddress } from '@/lib/platform/workspace-page';
import { openStore } from '@/lib/storage/store';
import { refreshBadge } from './badge';
import { createCaseBook } from './case-book';
import { coalesced } from './coalesced';
import { createCompose } from './compose';
import { createDraftChecker } from './draft-checker';
import { endPauses } from './end-pauses';
import { forgetOld } from './forget-old';
import { requestHandlers } from './handlers';
import { composeHandlers } from './handlers/handoffs';
import { openPalette } from './open-palette';
import { createFeedRefresh } from './refresh-feed';
import { openReminded, remind } from './reminders';

export default defineBackground(() => {
  const store = openStore({
    async changed() {
      // Before the pages hear of it and ask again.
      forget();
      await raiseRevision();
    },
    planned: async () => lookAgain(),
  });
  const quietly = (event: string, work: () => Promise<unknown>) => () =>
    void work().catch((error) => logFailure(event, error));
  const refreshFeed = createFeedRefresh(store, now);
  const lookAgain = quietly(
    'look again',
    coalesced(async () => {
      const time = now();
      const moments = [
        await endPauses(store, time),
        await remind(store, time),
        await refreshBadge(store, time),
        await refreshFeed(time),
      ];
      await wakeAt(Math.min(...moments));
    }),
  );
  const wake = () => {
    quietly('forget old', () => forgetOld(store, now()))();
    lookAgain();
  };

  const checker = createDraftChecker(store, now);
  const book = createCaseBook(store, now, lookAgain);
  const forget = () => {
    checker.forget();
    book.forget();
  };
  const compose = createCompose(store.handoffs, now);
  const { signal } = new AbortController();

  listenToRequests(requestHandlers(store, compose, checker, book, now), composeHandlers(compose));
  onRevision(() => {
    forget();
    lookAgain();
  }, signal);
  onPlans(lookAgain, signal);
  onAccessChange(lookAgain);
  onWake(wake);
  onNotificationClick((slotId) => quietly('reminder', () => openReminded(store, compose, slotId))());
  onCommand('open-palette', quietly('open palette', openPalette));
  onTabClosed((tabId) => quietly('tab closed', () => store.handoffs.drop(tabId))());
  onFirstInstall(quietly('set-up', () => openTab(workspaceAddress('settings/setup'))));
  onBrowserStart(quietly('browser start', () => store.handoffs.dropBefore(now())));
  wake();
});
