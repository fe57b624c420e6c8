import type { ExtensionBrowser } from './extension-browser';

interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      addHostPermission(extensionId: string, origin: string): Promise<void>;
      removeHostPermission(extensionId: string, origin: string): Promise<void>;
    };
  };
}

/** What a person does in the browser's own settings of the extension, `chrome://extensions`. */
async function inSettings(
  { newPage, extensionId }: ExtensionBrowser,
  deed: 'addHostPermission' | 'removeHostPermission',
  origin: string,
): Promise<void> {
  const page = await newPage('chrome://extensions');
  await page.evaluate(
    ([name, id, pattern]) =>
      (globalThis as unknown as ExtensionsPage).chrome.developerPrivate[name](id, pattern),
    [deed, extensionId, origin] as const,
  );
  await page.close();
}

/**
 * Lets the extension have that origin (a match pattern) as soon as it asks: a browser without a window shows no question that
 * could be answered. What nobody agreed to beforehand waits for an answer for ever.
 */
export function agreeTo(browser: ExtensionBrowser, origin: string): Promise<void> {
  return inSettings(browser, 'addHostPermission', origin);
}

/** Takes that origin away from the extension. */
export function withdraw(browser: ExtensionBrowser, origin: string): Promise<void> {
  return inSettings(browser, 'removeHostPermission', origin);
}

/** Whether the browser lets the extension have it. */
export async function hasOrigin({ serviceWorker }: ExtensionBrowser, origin: string): Promise<boolean> {
  return (await serviceWorker()).evaluate(
    (pattern) =>
      (
        globalThis as unknown as {
          chrome: { permissions: { contains(what: { origins: string[] }): Promise<boolean> } };
        }
      ).chrome.permissions.contains({ origins: [pattern] }),
    origin,
  );
}
