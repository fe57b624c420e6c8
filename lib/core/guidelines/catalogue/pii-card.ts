import type { DraftText } from '../draft-text';
import { around, type Found, findAll } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { CARD_STANDARD } from '../sources/practice';
import { REMOVE_NUMBER, removal, replaceWith } from '../suggest';

/** 13 to 19 digits in groups, or each on its own. */
const GROUPED = /(?<![\d.,-])\d{1,6}(?:[-. /\n]{0,3}\d){12,18}(?!\d|[.,]\d)/g;
const SPACED_OUT = /(?<!\d[-. ]?)\d(?:[-. /\n\u0001]{1,6}\d){12,18}(?![-. ]?\d)/g;

/** Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, and Korean domestic cards. */
const ISSUER = /^(?:4|5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[4-9]|30|6(?:011|4[4-9]|5|2)|9)/;

const CARD_WORD = /카드|card|visa|마스터|비자/i;
const PARCEL_WORD = /송장|운송장|등기|주문|tracking|parcel|order/i;

export const piiCard: Rule = {
  id: 'pii-card',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  check(draft) {
    if (!/\d/.test(draft.digits)) return [];
    return [...findAll(draft, GROUPED, draft.digits), ...findAll(draft, SPACED_OUT, draft.digits)]
      .filter((found) => isCard(draft, found))
      .map((found) => ({
        start: found.start,
        end: found.end,
        suggestions: [removal(draft.text, found, REMOVE_NUMBER), lastFour(found)],
      }));
  },
};

function isCard(draft: DraftText, found: Found): boolean {
  const digits = digitsOf(found);
  if (!ISSUER.test(digits) || !passesLuhn(digits) || /^(\d)\1+$/.test(digits)) return false;
  if (CARD_WORD.test(around(draft, found, 20, 20))) return true;
  // One number in ten passes the check digit by chance, so other lengths and parcel numbers need the word.
  return digits.length === 16 && !PARCEL_WORD.test(around(draft, found, 15, 0));
}

function digitsOf(found: Found): string {
  return found.groups[0].replace(/\D/g, '');
}

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function lastFour(found: Found) {
  const tail = digitsOf(found).slice(-4);
  return replaceWith(found, `****-${tail}`, { ko: '뒤 네 자리만 남기기', en: 'Keep the last four digits' });
}

export const docs: RuleDocs = {
  message: { ko: '카드번호로 보이는 숫자가 있습니다', en: 'Looks like a card number' },
  reason: {
    ko: '카드번호는 번호만으로도 결제에 쓰일 수 있어, 카드업계 표준은 앞뒤 몇 자리를 뺀 나머지를 가리게 합니다.',
    en: 'A card number alone can be charged; the card industry’s standard lets only the first and last digits be shown.',
  },
  summary: {
    ko: '카드사 번호 체계와 검증 숫자에 맞는 카드번호를 찾습니다.',
    en: 'Finds card numbers by issuer range and check digit.',
  },
  evidence: [CARD_STANDARD],
  bad: {
    ko: ['카드 4111-1111-1111-1111 로 결제하셨죠?', '체크카드 5555 5555 5555 4444 승인이 취소됐습니다'],
    en: ['You paid with 4111 1111 1111 1111?', 'Card 378282246310005 was declined'],
  },
  good: {
    ko: ['끝 두 자리가 맞는지 DM으로 확인하겠습니다', '운송장 5512-9034-7718로 조회해 주세요'],
    en: ['We will confirm the payment by DM', 'Parcel 5512-9034-7718 left today'],
  },
};
