import type { ExtensionRequests } from '@/lib/protocol/extension-requests';
import type { Requests } from '@/lib/protocol/requests';
import { awaitAnswer } from './await-answer';
import { browser } from './browser';

type Asked = Requests & ExtensionRequests;

/** Asks the background. Rejects with an `AskError` when it refuses, fails, keeps silent for 10 s or is not there. */
export function ask<N extends keyof Asked>(
  name: N,
  question: Asked[N]['question'],
): Promise<Asked[N]['answer']> {
  return awaitAnswer(name, () => browser.runtime.sendMessage({ name, question }));
}
