import type { PageAnswer, PageQuestion, PageRequestName } from '@/lib/protocol/page-requests';
import type { Envelope } from '@/lib/protocol/requests';
import { awaitAnswer } from './await-answer';
import { browser } from './browser';
import { logFailure } from './logger';
import { isExtensionPage } from './sender';

/** Long enough for a page to open its composer, which it may look for during 5 s. */
const ANSWER_WITHIN_MS = 7_000;

/** Asks the content script of a tab's top frame. Rejects with an `AskError`; `gone` where none of ours runs. */
export function askPage<N extends PageRequestName>(
  tabId: number,
  name: N,
  question: PageQuestion<N>,
  withinMs = ANSWER_WITHIN_MS,
): Promise<PageAnswer<N>> {
  return awaitAnswer(name, withinMs, () =>
    browser.tabs.sendMessage(tabId, { name, question }, { frameId: 0 }),
  );
}

export type PageHandlers = {
  readonly [N in PageRequestName]: (question: PageQuestion<N>) => PageAnswer<N> | Promise<PageAnswer<N>>;
};

/** Answers the extension's questions to this page until the signal aborts. Hears the background and our own pages. */
export function onPageRequest(handlers: PageHandlers, signal: AbortSignal): void {
  const { onMessage, id } = browser.runtime;
  const listener: Parameters<typeof onMessage.addListener>[0] = (message, sender, sendResponse) => {
    if (sender.id !== id || (sender.tab && !isExtensionPage(sender))) return false;
    const { name, question } = (message ?? {}) as { name: PageRequestName; question: never };
    if (!Object.hasOwn(handlers, name)) return false;
    void answer(name, () => handlers[name](question)).then(sendResponse);
    return true;
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}

async function answer(name: string, handle: () => unknown): Promise<Envelope<unknown>> {
  try {
    return { ok: true, data: await handle() };
  } catch (error) {
    logFailure(name, error);
    return { ok: false, error: { code: 'failed', message: 'the page could not answer' } };
  }
}
