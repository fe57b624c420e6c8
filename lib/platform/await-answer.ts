import type { Envelope } from '@/lib/protocol/requests';
import { AskError } from './ask-error';

/** Sends, waits that many milliseconds, and opens the envelope. Rejects with an `AskError` in every other case. */
export async function awaitAnswer<T>(
  name: string,
  withinMs: number,
  send: () => Promise<unknown>,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AskError('timeout', `${name}: no answer`)), withinMs);
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
