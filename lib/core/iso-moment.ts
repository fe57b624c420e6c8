import { Temporal } from 'temporal-polyfill';

/** "2026-11-22T01:00:00.000Z" for epoch milliseconds: how files say a moment. */
export function isoMoment(moment: number): string {
  return Temporal.Instant.fromEpochMilliseconds(moment).toString({ smallestUnit: 'millisecond' });
}

/** Epoch milliseconds of a moment as files say it; one without an offset is in UTC. Null where it is none. */
export function readIsoMoment(text: string): number | null {
  for (const read of [Temporal.Instant.from, inUtc])
    try {
      return read(text).epochMilliseconds;
    } catch {}
  return null;
}

function inUtc(text: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(text).toZonedDateTime('UTC');
}
