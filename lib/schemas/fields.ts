import { z } from './zod';

/** Sizes in UTF-16 units. Generous: they keep hostile and broken input out, never a person's work. */
const MAX_TEXT = 200_000;
const MAX_LINE = 2_000;
const MAX_ID = 200;
const LAST_MOMENT = 8.64e15;
const WEB_ADDRESS = z.url({ protocol: /^https?$/ });

export const text = z.string().max(MAX_TEXT);
export const line = z.string().max(MAX_LINE);
export const id = z.string().min(1).max(MAX_ID);
/** Epoch milliseconds. */
export const moment = z.int().min(0).max(LAST_MOMENT);
/** A real calendar day, `2026-11-22`. */
export const day = z.iso.date();
/** A day of every year, `11-22`; 29 February is one. */
export const yearlyDay = z.string().refine((written) => day.safeParse(`2000-${written}`).success, {
  params: { expected: 'day' },
});
/** 24-hour `HH:MM`. */
export const wallTime = z.iso.time({ precision: -1 });
/** An IANA zone this browser knows. */
export const zone = z
  .string()
  .max(MAX_ID)
  .refine(isZone, { params: { expected: 'zone' } });

/** A web address in full, or nothing. */
export const link = line.refine((address) => address === '' || WEB_ADDRESS.safeParse(address).success, {
  params: { expected: 'link' },
});

/** A web address that a click may open; null where there is none. */
export const httpsLink = z
  .url({ protocol: /^https$/ })
  .max(MAX_LINE)
  .nullable();

export const platform = z.enum(['x', 'facebook']);
export const textKind = z.enum(['post', 'reply', 'comment']);
export const language = z.enum(['ko', 'en']);
export const localized = z.strictObject({ ko: line, en: line });

const known = new Map<string, boolean>();

function isZone(name: string): boolean {
  let answer = known.get(name);
  if (answer === undefined) {
    answer = canFormatIn(name);
    known.set(name, answer);
  }
  return answer;
}

function canFormatIn(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
