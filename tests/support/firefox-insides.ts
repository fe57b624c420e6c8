import type { Browser } from 'puppeteer-core';
import { connectionOf } from './firefox-bidi';

/** Lets tests ask Firefox itself, which alone opens an extension's pages and hears all its errors. */
export const INSIDE_ACCESS = '--remote-allow-system-access';

/** Opens an address that pages may not lead to, in a new tab in front. */
export async function openInside(browser: Browser, url: string): Promise<void> {
  await askInside(browser, `gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)})`);
}

/** A page was closed while an answer was under way: nobody is left who could catch it. */
const OF_CLOSED_PAGES = /^Promise (rejected|resolved) after context unloaded/;

/** Uncaught errors so far in scripts of that origin: pages, background and content scripts alike. */
export async function uncaughtErrors(browser: Browser, origin: string): Promise<readonly string[]> {
  const isWarning = '(message.flags & Ci.nsIScriptError.warningFlag)';
  const said = await askInside(
    browser,
    `JSON.stringify(
      Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError && !${isWarning})
        .filter(({ sourceName }) => sourceName.startsWith(${JSON.stringify(origin)}))
        .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' at ' + sourceName + ':' + lineNumber),
    )`,
  );
  return (JSON.parse(said) as readonly string[]).filter((error) => !OF_CLOSED_PAGES.test(error));
}

interface Windows {
  readonly contexts: readonly { readonly context: string }[];
}

async function askInside(browser: Browser, expression: string): Promise<string> {
  const connection = connectionOf(browser);
  const { contexts } = await connection.send<Windows>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send<{ result: { value: string } }>('script.evaluate', {
    expression: `String(${expression})`,
    awaitPromise: false,
    target: { context: contexts[0]?.context },
  });
  return result.value;
}
