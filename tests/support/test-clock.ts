import type { Page } from 'playwright-core';
import { eventually } from './deadline';
import type { ExtensionBrowser } from './extension-browser';
import type { OpenPopup } from './popup-surface';
import { devtools } from './surface';

/** The clock that the extension and the pages go by. It runs on from where it is set. */
export interface TestClock {
  /** Sets it for the background and for every page that is opened from then on; epoch milliseconds, later than now. */
  set(moment: number): Promise<void>;
  /** Sets it for our script in a page that is open. */
  setIn(page: Page): Promise<void>;
  /** Opens the popup by this clock. */
  openPopup(): Promise<OpenPopup>;
}

/** Runs in a page or a worker. */
function shiftClock(ahead: number): void {
  const scope = globalThis as { realNow?: () => number };
  scope.realNow ??= Date.now;
  const { realNow } = scope;
  Date.now = () => realNow() + ahead;
}

export function createTestClock(browser: ExtensionBrowser): TestClock {
  let ahead = 0;
  const script = () => `(${shiftClock})(${ahead})`;
  return {
    async set(moment) {
      ahead = moment - Date.now();
      await browser.context.addInitScript(shiftClock, ahead);
      await (await browser.serviceWorker()).evaluate(shiftClock, ahead);
    },
    async setIn(page) {
      const session = await devtools(page);
      const ours = new Set<number>();
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.includes(browser.extensionId) || context.name === 'Tonewright')
          ours.add(context.id);
      });
      await session.send('Runtime.enable');
      await eventually(
        async () => ours.size > 0,
        () => 'our script does not run in this page',
      );
      for (const contextId of ours)
        await session.send('Runtime.evaluate', { expression: script(), contextId });
    },
    async openPopup() {
      const popup = await browser.openPopup();
      await popup.send('Page.enable');
      await popup.send('Page.addScriptToEvaluateOnNewDocument', { source: script() });
      await popup.send('Page.reload');
      // While it loads, nobody answers.
      const isShifted = () =>
        popup.send<{ result: { value: boolean } }>('Runtime.evaluate', {
          expression: '"realNow" in globalThis && document.readyState === "complete"',
        });
      await eventually(
        () =>
          isShifted().then(
            ({ result }) => result.value,
            () => false,
          ),
        () => 'the popup did not load again',
      );
      return popup;
    },
  };
}
