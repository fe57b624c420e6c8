import type { FeedFailure, FeedFailureReason, FeedVersion } from '@/lib/core/calendar/feed/calendar-feed';

type FetchedCalendar =
  | { readonly kind: 'file'; readonly file: Blob; readonly version: FeedVersion }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failure'; readonly failure: FeedFailure };

interface FetchLimits {
  /** Of the file as it is read, whatever it was packed to on its way. */
  readonly bytes: number;
  /** From the question to the last byte. */
  readonly milliseconds: number;
}

/** Years of a busy team's calendar; and well before a browser ends a worker for keeping it waiting. */
const LIMITS: FetchLimits = { bytes: 5 * 1024 * 1024, milliseconds: 20_000 };
/** A longer one is not worth keeping. */
const LONGEST_TAG = 500;

/**
 * The one request to the network that the extension makes: a GET of the calendar that somebody subscribed to. It carries no
 * cookies and no referrer, follows no redirect, and holds nothing but the address and what the server itself said of the
 * version that is known. Never throws.
 *
 * A redirect within the origin is not followed either: by the Fetch standard `manual` hides where it leads, and `follow` has
 * already asked the other server when it tells.
 */
export async function fetchCalendar(
  address: string,
  known: FeedVersion,
  limits: FetchLimits = LIMITS,
): Promise<FetchedCalendar> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      headers: conditions(known),
      signal,
    });
    const { status, body } = response;
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304))
      return failure('forwarded');
    if (status === 304) return { kind: 'unchanged' };
    if ([401, 403, 404, 410].includes(status)) return failure('refused', status);
    if (status !== 200 || !body) return failure('failed', status);
    const file = await readWithin(body, limits.bytes);
    return file ? { kind: 'file', file, version: versionOf(response) } : failure('tooLarge');
  } catch {
    return failure(signal.aborted ? 'slow' : 'offline');
  }
}

function failure(reason: FeedFailureReason, status: number | null = null): FetchedCalendar {
  return { kind: 'failure', failure: { reason, status } };
}

function conditions({ etag, lastModified }: FeedVersion): Record<string, string> {
  return {
    ...(etag === null ? {} : { 'If-None-Match': etag }),
    ...(lastModified === null ? {} : { 'If-Modified-Since': lastModified }),
  };
}

function versionOf({ headers }: Response): FeedVersion {
  const short = (name: string) => {
    const value = headers.get(name);
    return value !== null && value.length <= LONGEST_TAG ? value : null;
  };
  return { etag: short('etag'), lastModified: short('last-modified') };
}

/** Null as soon as it is more than so many bytes. */
async function readWithin(body: ReadableStream<Uint8Array<ArrayBuffer>>, most: number): Promise<Blob | null> {
  const reader = body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(next.value);
  }
  return new Blob(parts);
}
