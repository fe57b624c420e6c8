import type { Language } from '@/lib/core/language';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;
const MINUTE_MS = 60_000;

const formats = new Map<string, Intl.NumberFormat>();

/** "3 hr 12 min", "3시간 12분" for a length in milliseconds: its largest unit and the next, or the largest alone. */
export function ageWords(length: number, language: Language, units: 1 | 2 = 2): string {
  const whole = Math.max(MINUTE_MS, length);
  const first = UNITS.findIndex(([, size]) => whole >= size);
  let left = whole;
  const parts = UNITS.slice(first, first + units).map(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return { unit, count };
  });
  return parts
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) => formatOf(unit, language).format(count))
    .join(' ');
}

function formatOf(unit: string, language: Language): Intl.NumberFormat {
  const key = `${language} ${unit}`;
  const known =
    formats.get(key) ?? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' });
  formats.set(key, known);
  return known;
}
