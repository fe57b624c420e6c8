import type { ExtensionRequests } from '@/lib/protocol/extension-requests';
import type { Requests } from '@/lib/protocol/requests';
import { awaitAnswer } from './await-answer';
import { browser } from './browser';

type Asked = Requests & ExtensionRequests;

/** Longer than a question that the background passes on to a page may take. */
const ANSWER_WITHIN_MS = 10_000;

/** Asks the background. Rejects with an `AskError` when it refuses, fails, keeps silent for 10 s or is not there. */
export function ask<N extends keyof Asked>(
  name: N,
  question: Asked[N]['question'],
): Promise<Asked[N]['answer']> {
  return awaitAnswer(name, ANSWER_WITHIN_MS, () => browser.runtime.sendMessage({ name, question }));
}
