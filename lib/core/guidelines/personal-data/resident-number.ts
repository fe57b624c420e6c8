/** The parts of a resident or foreigner registration number as written; the tail may be masked. */
export interface ResidentNumber {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Sex and century: 1 to 4 for Koreans, 5 to 8 for foreigners. */
  readonly sex: string;
}

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** Numbers issued since October 2020 have no check digit, so the birth date is all that every one of them shows. */
export function hasBirthDate({ year, month, day, sex }: ResidentNumber): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = birthYear({ year, sex }) % 4 === 0;
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/** Nobody was: `8801234567893` is a bar code. */
export function isBornLater(number: ResidentNumber): boolean {
  return birthYear(number) >= 2050;
}

function birthYear({ year, sex }: Pick<ResidentNumber, 'year' | 'sex'>): number {
  return ('3478'.includes(sex) ? 2000 : 1900) + year;
}

/** Born in the twenties of either century: today far more likely the date of an order, a lot or a release. */
export function looksRecent({ year }: ResidentNumber): boolean {
  return year >= 20 && year < 30;
}

/** For 13 digits, as issued until October 2020. */
export function hasCheckDigit(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  const check = (11 - (sum % 11)) % 10;
  const last = Number(digits[12]);
  // Foreigners' numbers add two.
  return last === check || ('5678'.includes(digits.charAt(6)) && last === (check + 2) % 10);
}
