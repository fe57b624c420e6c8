import type { BlankKind } from './blank-kind';

const AMOUNT =
  /[\d일이삼사오육칠팔구십백천만억]\s*(?:원|엔|위안|달러|유로|파운드|won|KRW|USD|EUR|GBP|JPY)|[$€£¥₩￦]\s*\d|\d\s*[$€£¥₩￦]/i;
const SECURE_LINK = /^https:\/\/[^\s/.]+\.[^\s]+$/i;

/** Whether a value reads like no amount with its currency, or no address that opens safely. Only a hint: people know better. */
export function isDoubtful(kind: BlankKind, value: string): boolean {
  const typed = value.trim();
  if (typed === '') return false;
  if (kind === 'amount') return !AMOUNT.test(typed);
  return kind === 'link' && !SECURE_LINK.test(typed);
}
