import { browser } from './browser';

/** Calls `listener` when the person presses the shortcut that the manifest names so. */
export function onCommand(name: string, listener: () => void): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === name) listener();
  });
}
