import type { ExtensionRequests } from '@/lib/protocol/extension-requests';
import type { Envelope, Requests } from '@/lib/protocol/requests';
import { extensionRequestSchemas, requestSchemas } from '@/lib/schemas/requests';
import type { z } from '@/lib/schemas/zod';
import { browser } from './browser';
import { fits } from './fits';
import { logFailure } from './logger';
import { isExtensionPage, pageTab, type Sender } from './sender';

/** UTF-16 units in one message: the longest text a schema allows, and its fields. */
const MAX_MESSAGE = 300_000;

/** Answers to content scripts; `tabId` is the asking tab's. */
export type RequestHandlers = {
  readonly [N in keyof Requests]: (
    question: Requests[N]['question'],
    tabId: number,
  ) => Promise<Requests[N]['answer']>;
};

/** Answers to the extension's own pages. */
export type ExtensionHandlers = {
  readonly [N in keyof ExtensionRequests]: (
    question: ExtensionRequests[N]['question'],
  ) => Promise<ExtensionRequests[N]['answer']>;
};

/** What one kind of asker may ask. */
interface Counter {
  readonly schemas: Readonly<Record<string, z.ZodType>>;
  readonly handle: (name: never, question: never) => Promise<unknown>;
}

/**
 * The background's one ear. Who asks, the size, the name and the shape are checked before a handler sees anything;
 * every question gets an envelope. Must be called in the worker's first turn, or a message that woke it is lost.
 */
export function listenToRequests(requests: RequestHandlers, fromOwnPages: ExtensionHandlers): void {
  const counterFor = (sender: Sender): Counter | null => {
    const tabId = pageTab(sender);
    if (tabId !== null)
      return {
        schemas: requestSchemas,
        handle: (name: keyof Requests, question: never) => requests[name](question, tabId),
      };
    if (isExtensionPage(sender))
      return {
        schemas: extensionRequestSchemas,
        handle: (name: keyof ExtensionRequests, question: never) => fromOwnPages[name](question),
      };
    return null;
  };
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    void answer(message, counterFor(sender)).then(sendResponse);
    return true;
  });
}

async function answer(message: unknown, counter: Counter | null): Promise<Envelope<unknown>> {
  if (!counter) return refusal('refused', 'not from our own script');
  if (!fits(message, MAX_MESSAGE)) return refusal('invalid', 'too large');
  const { name, question } = (message ?? {}) as { name?: unknown; question?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(counter.schemas, name))
    return refusal('refused', 'unknown name');
  const parsed = counter.schemas[name]?.safeParse(question);
  if (!parsed?.success) return refusal('invalid', `not a question for ${name}`);
  try {
    return { ok: true, data: await counter.handle(name as never, parsed.data as never) };
  } catch (error) {
    logFailure(name, error);
    return refusal('failed', 'the background could not answer');
  }
}

function refusal(code: 'refused' | 'invalid' | 'failed', message: string): Envelope<never> {
  return { ok: false, error: { code, message } };
}
