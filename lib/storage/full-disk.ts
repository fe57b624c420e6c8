import { storeTroubleOf } from '@/lib/core/store-trouble';

/** A disk with less room in octets is full: the smallest write of Chromium's database wants more. */
const LEAST_ROOM = 200_000;

/** The disk is full, whatever the browser called it. */
export class FullDiskError extends Error {
  override readonly name = 'FullDiskError';
}

/**
 * What went wrong with the database. On a full disk Chromium does not say so: opening and writing end in an `UnknownError`
 * or an abort without a cause. How much room it has left tells.
 */
export async function namedTrouble(error: unknown): Promise<unknown> {
  if (storeTroubleOf(error) !== null) return error;
  return (await roomLeft()) < LEAST_ROOM ? new FullDiskError('No room is left', { cause: error }) : error;
}

/** In octets; boundless where the browser does not tell. */
async function roomLeft(): Promise<number> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? Number.POSITIVE_INFINITY : quota - usage;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
