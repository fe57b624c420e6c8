import type { Browser } from 'puppeteer-core';
import { eventually } from './deadline';
import type { FeedReply } from './feed-host';
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

/** Presses "Allow" in the question that Firefox asks under its address bar, once it asks it. */
export async function allowWhatIsAsked(browser: Browser): Promise<void> {
  const button = `document.getElementById('addon-webext-permissions-notification')?.button`;
  await eventually(
    async () => (await askInside(browser, `Boolean(${button}?.getBoundingClientRect().width)`)) === 'true',
    () => 'Firefox asks for nothing',
  );
  await askInside(browser, `${button}.click()`);
}

/**
 * Answers so for an address from now on; null where it cannot be reached. WebDriver itself does not see what an extension's
 * background asks the network for.
 */
export async function answerFor(browser: Browser, address: string, reply: FeedReply | null): Promise<void> {
  await askInside(browser, `(${answerInside})(${JSON.stringify(address)}, ${JSON.stringify(reply)})`);
}

/** What was asked of the addresses that are answered for, in order: method and headers. */
export async function askedOf(browser: Browser): Promise<readonly string[]> {
  return JSON.parse(await askInside(browser, 'JSON.stringify(globalThis.tonewrightAnswers?.asked ?? [])'));
}

/** Runs in Firefox's own window. */
const answerInside = `(address, reply) => {
  const known = globalThis.tonewrightAnswers;
  const { replies } = known ?? (globalThis.tonewrightAnswers = { replies: {}, asked: [] });
  replies[address] = reply;
  if (known) return;
  const { asked } = globalThis.tonewrightAnswers;
  Services.obs.addObserver((channel) => {
    channel.QueryInterface(Ci.nsIHttpChannel);
    if (!(channel.URI.spec in replies)) return;
    const headers = [];
    channel.visitRequestHeaders((name, value) => headers.push(name.toLowerCase() + ': ' + value));
    asked.push([channel.requestMethod, ...headers].join(String.fromCharCode(10)));
    const answer = replies[channel.URI.spec];
    if (!answer) return channel.cancel(Cr.NS_ERROR_OFFLINE);
    const replaced = Cc['@mozilla.org/network/replaced-http-response;1'].createInstance(Ci.nsIReplacedHttpResponse);
    replaced.responseStatus = answer.status ?? 200;
    replaced.responseStatusText = 'OK';
    replaced.responseBody = answer.body ?? '';
    for (const [name, value] of Object.entries({ 'content-type': 'text/calendar', ...answer.headers }))
      replaced.setResponseHeader(name, value, false);
    channel.QueryInterface(Ci.nsIHttpChannelInternal).setResponseOverride(replaced);
  }, 'http-on-before-connect');
}`;

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
