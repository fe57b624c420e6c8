const UNITS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, 천: 1e3, 만: 1e4, 억: 1e8 };

/** One figure as sites shorten it; the first group the digits, the second the unit. */
export const SHORT_COUNT = String.raw`(\d[\d.,]*) ?([KMB](?![a-z])|[천만억])?`;
const FIRST = new RegExp(SHORT_COUNT, 'i');

/**
 * The first count in a text as X and Facebook write it: `1,234`, `1.2K`, `1.2만`, `3천`. Null where there is none.
 * A shortened count is as exact as what is shown.
 */
export function parseCount(text: string): number | null {
  const [, digits, unit] = text.match(FIRST) ?? [];
  if (digits === undefined) return null;
  if (unit === undefined) return Number(digits.replace(/\D/g, ''));
  // Behind a unit's figure a comma is a decimal mark in many languages; groups of thousands come with three digits.
  const figure = digits.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return Math.round(Number.parseFloat(figure) * (UNITS[unit.toLowerCase()] ?? 1));
}
