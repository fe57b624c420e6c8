import type { DraftText } from '../draft-text';
import { around, type Found, findAll } from '../find';
import { isIssuedCard } from '../personal-data/card-number';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { CARD_STANDARD } from '../sources/practice';
import { REMOVE_NUMBER, removal, replaceWith } from '../suggest';

/** In one run or cut as on the card, even where other digits stand beside it; in any groups; each digit on its own. */
const AS_PRINTED =
  /(?<![\d.,]|\d-)(?:\d{13,19}|\d{4}(?:[-. /\n\u0001]{1,3}\d{4}){3}|\d{4}[-. /]{1,3}\d{6}[-. /]{1,3}\d{4,5})(?!\d|[.,]\d)/g;
const GROUPED = /(?<![\d.,-])\d{1,6}(?:[-. /\n\u0001]{0,3}\d){12,18}(?!\d|[.,]\d)/g;
const SPACED_OUT = /(?<!\d[-. ]?)\d(?:[-. /\n\u0001]{1,6}\d){12,18}(?![-. ]?\d)/g;

const CARD_WORD = /카드|card|visa|마스터|비자|아멕스|amex/i;
const PAYMENT_WORD = /결제|승인|유효기간|\b(?:charged|declined|paid|payment|cv[cv])\b/i;
/** Telephones' serial numbers share length and check digit. */
const OTHER_NUMBER = /송장|운송장|등기|택배|주문|시리얼|일련|tracking|parcel|order|serial|\bimei\b/i;
const CUT_LIKE_AMEX = /^\d{4}\D{1,3}\d{6}\D{1,3}\d{5}$/;

export const piiCard: Rule = {
  id: 'pii-card',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  check(draft) {
    if (!draft.hasNumber) return [];
    return [AS_PRINTED, GROUPED, SPACED_OUT]
      .flatMap((pattern) => findAll(draft, pattern, draft.digits))
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
  if (!isIssuedCard(digits)) return false;
  const words = around(draft, found, 20, 20);
  if (CARD_WORD.test(words)) return true;
  // Coupons and vouchers begin with 9 as cards for use in Korea do.
  if (digits.startsWith('9')) return false;
  // One number in ten passes the check digit by chance, so other lengths and parcel numbers need the word.
  if (OTHER_NUMBER.test(around(draft, found, 15, 0))) return false;
  return digits.length === 16 || CUT_LIKE_AMEX.test(found.groups[0]) || PAYMENT_WORD.test(words);
}

function digitsOf(found: Found): string {
  return found.groups[0].replace(/\D/g, '');
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
