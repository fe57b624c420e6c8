import type { Envelope } from '@/lib/protocol/requests';
import { AskError } from './ask-error';

/** Long enough for a worker to wake and a page to open its composer. */
const ANSWER_WITHIN_MS = 10_000;

/** Sends, waits, and opens the envelope. Rejects with an `AskError` in every other case; never hangs. */
export async function awaitAnswer<T>(name: string, send: () => Promise<unknown>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AskError('timeout', `${name}: no answer`)), ANSWER_WITHIN_MS);
  });
  try {
    return open<T>(name, await Promise.race([sendOrGone(name, send), silence]));
  } finally {
    clearTimeout(timer);
  }
}

/** In a page that outlived an update of the extension even the call itself throws. */
async function sendOrGone(name: string, send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (error) {
    throw new AskError('gone', `${name}: nobody there`, { cause: error });
  }
}

function open<T>(name: string, answer: unknown): T {
  const envelope = answer as Envelope<T> | undefined;
  if (typeof envelope?.ok !== 'boolean') throw new AskError('gone', `${name}: nobody answered`);
  if (!envelope.ok) throw new AskError(envelope.error.code, `${name}: ${envelope.error.message}`);
  return envelope.data;
}
