/** Numbers from 0 to 63 as one character each; none needs an escape in JSON. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';

export const LARGEST = LETTERS.length - 1;

export function letterOf(number: number): string {
  return LETTERS.charAt(number);
}

export function numberOf(letter: string): number {
  return LETTERS.indexOf(letter);
}
