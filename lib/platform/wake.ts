import { browser } from './browser';

/** The one alarm there is: what is due stands in the database and is worked out anew at every wake. */
const NAME = 'look-again';

/** Calls `listener` when the hour set by `wakeAt` has come, in a worker that may have been stopped meanwhile. */
export function onWake(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
}

/** Sets that hour, in epoch milliseconds, in the place of the one before. Browsers may be half a minute late. */
export async function wakeAt(when: number): Promise<void> {
  await browser.alarms.create(NAME, { when });
}
