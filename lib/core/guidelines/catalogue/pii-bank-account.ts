import type { DraftText } from '../draft-text';
import { around, type Found, findAll } from '../find';
import { isCutLikeAccount } from '../personal-data/bank-groupings';
import { isSample } from '../personal-data/sample-number';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { PERSONAL_DATA_ACT } from '../sources/laws';
import { PRACTICE } from '../sources/practice';
import { REMOVE_NUMBER, removal } from '../suggest';

/** Korean accounts hold 10 to 15 digits in two to five groups, whose cut differs by bank, or in one run. */
const GROUPED = /(?<![\d.,-])\d{1,6}(?:[-. /\u0001]{1,3}\d{1,9}){1,4}(?!\d|[.,]\d|[-/]\d)/g;
const RUN = /(?<![\d.,-])\d{10,15}(?!\d|[-.,]\d)/g;
const IBAN =
  /\b(?:A[DELTZ]|B[AEGHR]|C[HRYZ]|D[EKO]|E[ES]|F[IOR]|G[BEILRT]|H[RU]|I[ELST]|K[WZ]|L[BITUV]|M[CDEKRTU]|N[LO]|P[KLST]|QA|R[OS]|S[AEIKM]|T[NR]|UA|XK)\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/gi;
/** The British and Australian pair: the branch, and often the account behind it. */
const SORT_CODE =
  /(?:\b(?:sort[- ]?codes?|s\/c|bsb)\b[^\d\n]{0,14}(?:\d{2}([- ])\d{2}\1\d{2}|\d{3}-\d{3})(?![\d-])|(?<![\d/-])\d{2}-\d{2}-\d{2}(?=(?:[ ,;:/|&+]|\b(?:and|acc(?:oun)?t?|a\/c|no|num(?:ber)?|is)\b\.?){1,8}(?!20[1-3]\d[01]\d[0-3]\d)\d{7,8}(?!\d)))(?:(?:[ ,;:/|&+]|\b(?:and|acc(?:oun)?t?|a\/c|no|num(?:ber)?|is)\b\.?){1,8}(?!20[1-3]\d[01]\d[0-3]\d)\d{7,8}(?!\d))?/gi;
const ENGLISH = /\b(?:account|acct|acc|a\/c|routing|(sort code|bsb))\b[^\d\n]{0,20}(\d[\d -]{4,}\d)(?!\d)/gi;

const BANK_WORD =
  /[가-힣]{2,}(?:은행|뱅크|저축|금고|신협|증권)|우체국|농협|수협|신협|계좌|통장|예금|적금|자동이체|무통장|입금|송금|이체|환불받|토스|케뱅|카뱅|산림조합|신용협동|축협|\bCMA\b|\b(?:bank|account|iban)\b/i;
/** Short names of banks are also ordinary words, so they must touch the number. */
const SHORT_NAME_BEFORE =
  /(?<![가-힣])(?:KB|SC|NH|IBK)?(?:국민|신한|우리|하나|기업|제일|산업|씨티|카카오|카뱅|케이|새마을)[ :]{0,2}$|\b(?:KB|NH|IBK|MG|KDB)[ :]{0,2}$/;
const SHORT_NAME_AFTER =
  /^[ (/]{1,3}(?:MG|NH|KB|IBK|국민|신한|우리은|하나은|기업은|제일은|카카오|카뱅|기업(?![가-힣])|하나(?![가-힣]))/;
/** Money on its way: enough where the number is also cut like an account. */
const MONEY_WORD =
  /보내|보낼|부쳐|부치|넣어|넣었|돌려|환불|환급|회비|보증금|정산|급여|월급|페이백|축의|조의|부의|받을|받는|\d ?만? ?원/;
const OTHER_NUMBER =
  /사업자|주문|송장|택배|등기|접수|면허|전화|연락처|회의|품번|(?<!계좌|통장|입금|송금|환불|은행) ?번호|order|invoice|tracking/i;
const ORDER_AFTER = /^[ (]{0,2}(?:번 ?)?(?:주문|예약|접수)/;

/** Dates, phone numbers, business numbers (3-2-5), cards, resident numbers and licences share the shape. */
const NOT_ACCOUNT =
  /^(?:19|20)\d{2}[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:[0-2]?\d|3[01])(?!\d)|^0(?:2|[3-8]\d)[-. ]?\d{3,4}[-. ]\d{4}$|^01[016789][-. ]?\d{3,4}[-. ]?\d{4}$|^1[568]\d{2}[-. ]\d{4}|^\d{3}[-. ]\d{2}[-. ]\d{5}$|^(?:\d{1,3} )?\d{4} \d{4} \d{4} \d{4}$|^\d{6}[-. ]\d{7}$|^(?:1[1-9]|2[0-68])[-. ]\d{2}[-. ]\d{6}[-. ]\d{2}$/;
const PAYING =
  /refund|pay|transfer|deposit|wire|send|sent|bank|money|salary|sort code|\bno\b|number|#|\bacct?\b|\ba\/c/i;

export const piiBankAccount: Rule = {
  id: 'pii-bank-account',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check(draft) {
    if (!draft.hasNumber) return [];
    const korean = [...findAll(draft, GROUPED, draft.digits), ...findAll(draft, RUN, draft.digits)];
    return [
      ...korean.filter((found) => isKoreanAccount(draft, found) && !isSample(draft, found)),
      ...findAll(draft, IBAN).filter((found) => isIban(draft, found)),
      ...findAll(draft, SORT_CODE, draft.digits).map(digitsOnward),
      ...findAll(draft, ENGLISH, draft.digits)
        .filter((found) => isEnglishAccount(draft, found))
        .map(numberOnly),
    ].map((found) => ({
      start: found.start,
      end: found.end,
      suggestions: [removal(draft.text, found, REMOVE_NUMBER)],
    }));
  },
};

function isKoreanAccount(draft: DraftText, found: Found): boolean {
  const number = found.groups[0];
  const digits = number.replace(/\D/g, '').length;
  if (digits < 10 || digits > 15 || NOT_ACCOUNT.test(number)) return false;
  const lead = around(draft, found, 10, 0).slice(0, -1);
  const tail = around(draft, found, 0, 8).slice(1);
  if ((OTHER_NUMBER.test(lead) && !BANK_WORD.test(lead)) || ORDER_AFTER.test(tail)) return false;
  const words = around(draft, found, 18, 25);
  return (
    BANK_WORD.test(words) ||
    SHORT_NAME_BEFORE.test(lead) ||
    SHORT_NAME_AFTER.test(tail) ||
    (isCutLikeAccount(number) && MONEY_WORD.test(words))
  );
}

/** In small letters only where the word says so. */
function isIban(draft: DraftText, found: Found): boolean {
  const number = found.groups[0];
  if (number.replace(/\D/g, '').length < 8) return false;
  return number === number.toUpperCase() || /iban/i.test(around(draft, found, 12, 0));
}

function isEnglishAccount(draft: DraftText, found: Found): boolean {
  const [all, sortCode, number = ''] = found.groups;
  const digits = number.replace(/\D/g, '').length;
  if (sortCode) return digits === 6;
  const said = all.slice(0, -number.length) + around(draft, found, 30, 30);
  return digits >= 8 && !NOT_ACCOUNT.test(number) && PAYING.test(said);
}

/** From the first digit on. */
function digitsOnward(found: Found): Found {
  return { ...found, start: found.start + found.groups[0].search(/\d/) };
}

/** The pattern needs the word in front; the mark belongs on the number. */
function numberOnly(found: Found): Found {
  return { ...found, start: found.end - (found.groups[2]?.length ?? 0) };
}

export const docs: RuleDocs = {
  message: { ko: '계좌번호로 보이는 숫자가 있습니다', en: 'Looks like a bank account' },
  reason: {
    ko: '계좌번호가 공개되면 사칭 송금 요청에 쓰일 수 있습니다. 비공개 입력 화면으로 받아 주세요.',
    en: 'A public account number invites fraud; take it through a private form.',
  },
  summary: {
    ko: '은행이나 계좌라는 말 가까이에 있는 계좌번호를 찾습니다. 회사의 모금 계좌는 허용 목록에 넣어 주세요.',
    en: 'Finds account numbers near a bank or account word. Put your own donation account on the allowed list.',
  },
  evidence: [PERSONAL_DATA_ACT, PRACTICE],
  bad: {
    ko: ['환불받을 계좌 신한 110-123-456789 확인했습니다', '바다은행 402-11-930551로 보내 드렸습니다'],
    en: ['Refund to account 1234567890', 'Please pay to IBAN GB00 ABCD 1020 3040 5060 70'],
  },
  good: {
    ko: ['환불 계좌는 마이페이지에서 직접 입력해 주세요', '은행 점검은 2026-11-22 02:00부터입니다'],
    en: ['Please enter the refund account in My Page', 'Your account was opened in 2019'],
  },
};
