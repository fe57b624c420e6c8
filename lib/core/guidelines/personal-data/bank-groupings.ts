/** How fifteen Korean banks cut their account numbers, as printed on passbooks and apps; digits per group. */
const GROUPINGS: Readonly<Record<string, string>> = {
  산업: '3-8-3 3-2-6',
  기업: '3-2-7 3-6-2-3',
  국민: '6-2-6 4-2-6 4-2-8',
  수협: '4-4-4 3-2-8-1 3-2-5-1',
  농협: '3-4-4-2 3-4-4-3 3-2-6 4-2-6 6-2-6',
  우리: '4-3-6 3-6-2-3',
  제일: '3-2-6 3-2-9',
  씨티: '4-3-6 1-6-3-2',
  아이엠: '3-2-6-1',
  부산: '3-4-4-2 3-2-7',
  광주: '4-3-6 3-3-6',
  제주: '3-3-6 2-2-6',
  새마을: '4-4-4-1 4-2-6-1 4-3-6-1',
  신협: '5-2-5-1',
  산림: '5-2-6 3-2-7 3-2-6',
};

/** Parcels and orders are cut like this too. */
const SHARED = '4-4-4';

const KNOWN = new Set(
  Object.values(GROUPINGS)
    .flatMap((groupings) => groupings.split(' '))
    .filter((grouping) => grouping !== SHARED),
);

/** Whether a number is cut the way only bank accounts are: `110-123-456789` is 3-3-6. */
export function isCutLikeAccount(number: string): boolean {
  return KNOWN.has(
    number
      .split(/\D+/)
      .map((group) => group.length)
      .join('-'),
  );
}
