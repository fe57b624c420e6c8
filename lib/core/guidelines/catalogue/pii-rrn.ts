import type { DraftText } from '../draft-text';
import { around, type Found, findAll } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { RESIDENT_NUMBER_ACT } from '../sources/laws';
import { REMOVE_NUMBER, removal } from '../suggest';

/** Birth date, then the digit for sex and century (5 to 8 for foreigners), then six digits or a mask over some of them. */
const GROUPED =
  /(?<![\d*+])(?:(?:19|20)(?=\d{2}[-./]))?(\d{2})[-. /]?(\d{2})[-. /]?(\d{2})([-. /\n\u0001()]{0,3})([1-8])[- ]?((?:[-. ]?[\dxX*●○■#]){6})(?![\d*])/g;
const SPACED_OUT = /(?<!\d[-. ]?)(\d)[-. /\n\u0001]{1,6}(\d)(?:[-. /\n\u0001]{1,6}\d){11}(?![-. ]?\d)/g;

const SPLIT_IN_TWO = /(?<!\d)\d{6}[^\d\n]{1,8}뒷자리[^\d\n]{0,5}[1-8]\d{6}(?!\d)/g;

const NUMBER_WORD =
  /주민|등록\s?번호|외국인|외등|거소|뒷자리|앞자리|등본|생년월일|resident|\brrn\b|\bID\b|alien/i;
/** Companies' numbers and bar codes have the same length. */
const OTHER_NUMBER = /법인|바코드|\b(?:EAN|ISBN|JAN|UPC)\b/i;
const ORDER_WORD = /주문|송장|운송장|order|invoice|tracking/i;
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** Numbers issued since October 2020 have no check digit, so a grouped one counts with a valid date alone. */
export const piiRrn: Rule = {
  id: 'pii-rrn',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  check(draft) {
    if (!/\d/.test(draft.digits)) return [];
    return [GROUPED, SPACED_OUT, SPLIT_IN_TWO]
      .flatMap((pattern) => findAll(draft, pattern, draft.digits))
      .filter((found) => isResidentNumber(draft, found))
      .map((found) => ({
        start: found.start,
        end: found.end,
        ...(ORDER_WORD.test(around(draft, found, 8, 0)) ? { level: 'warn' as const } : {}),
        suggestions: [removal(draft.text, found, REMOVE_NUMBER)],
      }));
  },
};

function isResidentNumber(draft: DraftText, found: Found): boolean {
  const signs = found.groups[0].replace(/[^\d*●○■#xX]/g, '');
  if (!isDate(signs.slice(-13)) || OTHER_NUMBER.test(around(draft, found, 12, 0))) return false;
  // One sign behind digits masks nothing: the # of a hashtag after a phone number.
  if (signs.replace(/\d/g, '').length === 1) return false;
  const bare = found.groups[0].length === 13;
  return !bare || hasCheckDigit(signs) || NUMBER_WORD.test(around(draft, found, 20, 25));
}

function isDate(signs: string): boolean {
  const [year, month, day] = [signs.slice(0, 2), signs.slice(2, 4), signs.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ];
  const century = '3478'.includes(signs.charAt(6)) ? 2000 : 1900;
  if (!/[1-8]/.test(signs.charAt(6)) || month < 1 || month > 12 || day < 1) return false;
  const leap = (century + year) % 4 === 0;
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

function hasCheckDigit(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  const check = (11 - (sum % 11)) % 10;
  const last = Number(digits[12]);
  // Foreigners' numbers add two.
  return last === check || ('5678'.includes(digits.charAt(6)) && last === (check + 2) % 10);
}

export const docs: RuleDocs = {
  message: {
    ko: '주민등록번호로 보이는 숫자가 있습니다',
    en: 'Looks like a resident registration number',
  },
  reason: {
    ko: '주민등록번호는 본인이 동의해도 법령에 근거가 없으면 처리할 수 없고, 한 번 공개되면 바꾸기도 어렵습니다.',
    en: 'These numbers may not be processed without a legal basis, even with consent, and can hardly be changed once public.',
  },
  summary: {
    ko: '주민등록번호와 외국인등록번호를 찾습니다. 띄어 쓰거나 한글로 풀어 쓴 것, 뒤를 가린 것도 봅니다.',
    en: 'Finds Korean resident and foreigner registration numbers, also spaced out, spelled out or half masked.',
  },
  evidence: [RESIDENT_NUMBER_ACT],
  bad: {
    ko: ['확인용 주민번호 900101-1234567 맞으신가요?', '생년월일 확인했습니다. 900101-1****** 고객님'],
    en: ['Is your ID 900101-1234567 correct?', 'We found 900101-2345678 in our files'],
  },
  good: {
    ko: ['본인 확인은 DM으로 보내 드린 인증 페이지에서 진행하겠습니다', '생산 코드는 20250314-7730012입니다'],
    en: ['We will verify you on the secure page we sent by DM', 'The batch code is 20250314-7730012'],
  },
};
