import type { DraftText } from '../draft-text';
import { around, type Found, findAll } from '../find';
import {
  hasBirthDate,
  hasCheckDigit,
  isBornLater,
  looksRecent,
  type ResidentNumber,
} from '../personal-data/resident-number';
import { isSample } from '../personal-data/sample-number';
import type { Match, Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { RESIDENT_NUMBER_ACT } from '../sources/laws';
import { REMOVE_NUMBER, removal } from '../suggest';

/** Birth date, then the digit for sex and century (5 to 8 for foreigners), then six digits, some of them perhaps masked. */
const GROUPED =
  /(?<![\d*+])(?<century>19|20)?(?<y>\d{2})[-. /]{0,2}(?<m>\d{2})[-. /]{0,2}(?<d>\d{2})[-. /,\n\u0001()]{1,5}(?<sex>[1-8])(?:[-. ]?\d{6}|\d{2,3}[-. ]\d{3,4}(?<=\d[-. ]?\d{3}[-. ]?\d{3})|(?:[-. ]{1,2}\d){6}|[- ]?\d{0,5}[*●○■□◯xX#]{3,7}\d?)(?![\d*])/g;
const BARE =
  /(?<![\d*+])(?<century>19|20)?(?<y>\d{2})(?<m>\d{2})(?<d>\d{2})(?<sex>[1-8])(?:\d{6}|\d{0,5}[*●○■□◯xX#]{3,7}\d?)(?![\d*])/g;
const SPACED_OUT =
  /(?<!\d[-. ]?)(?<y>\d[-. /\n\u0001]{1,6}\d)[-. /\n\u0001]{1,6}(?<m>\d[-. /\n\u0001]{1,6}\d)[-. /\n\u0001]{1,6}(?<d>\d[-. /\n\u0001]{1,6}\d)[-. /\n\u0001]{1,6}(?<sex>[1-8])(?:[-. /\n\u0001]{1,6}\d){6}(?![-. ]?\d)/g;
const IN_TWO_PARTS =
  /(?<!\d)(?<y>\d{2})(?<m>\d{2})(?<d>\d{2})[^\d\n]{1,10}(?:뒷 ?자리|뒷 ?번호|뒤)[^\d\n]{0,5}(?<sex>[1-8])\d{6}(?!\d)/g;

const BACK_FIRST =
  /(?:뒷 ?자리|뒷 ?번호|뒤)[^\d\n]{0,5}(?<!\d)(?<sex>[1-8])\d{6}[^\d\n]{1,12}앞[^\d\n]{0,6}(?<y>\d{2})(?<m>\d{2})(?<d>\d{2})(?!\d)/g;

const NUMBER_WORD =
  /주민(?!센터)|등록\s?번호|외국인|외등|거소|뒷자리|앞자리|등본|생년월일|본인 ?확인|resident|\brrn\b|\bID\b|alien|\bARC\b|foreigner|registration/i;
/** Companies' numbers, bar codes and lots have the same shape. */
const OTHER_NUMBER =
  /법인|바코드|로트|시리얼|일련번호|품번|모델|부품|제품 ?번호|생산|제조|승인|\b(?:EAN|ISBN|JAN|UPC|SKU|lot|batch|serial|model|part|build)\b/i;
const ORDER_WORD = /주문|예약|접수|송장|운송장|order|invoice|tracking|booking/i;
/** The number goes on to the left as a code: `SN-880417-1234567`. */
const CODE_BEFORE = /[A-Za-z][-_]?$/;

export const piiRrn: Rule = {
  id: 'pii-rrn',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  check(draft) {
    if (!draft.hasNumber) return [];
    return [GROUPED, BARE, SPACED_OUT, IN_TWO_PARTS, BACK_FIRST]
      .flatMap((pattern) => findAll(draft, pattern, draft.digits))
      .flatMap((found) => judged(draft, found));
  },
};

function judged(draft: DraftText, found: Found): readonly Match[] {
  const number = partsOf(found);
  const said = NUMBER_WORD.test(around(draft, found, 20, 25));
  if (!hasBirthDate(number) || isSample(draft, found) || !(said || standsAlone(draft, found, number)))
    return [];
  const ordered = !said && ORDER_WORD.test(around(draft, found, 8, 0));
  const { start, end } = found;
  return [
    {
      start,
      end,
      ...(ordered ? { level: 'warn' as const } : {}),
      suggestions: [removal(draft.text, found, REMOVE_NUMBER)],
    },
  ];
}

/** Whether it can only be a resident number although no word says so. */
function standsAlone(draft: DraftText, found: Found, number: ResidentNumber): boolean {
  const written = found.groups[0];
  const lead = around(draft, found, 12, 0).slice(0, -1);
  if (looksRecent(number) && !/[^\d.\-/ ]/.test(written)) return false;
  if (OTHER_NUMBER.test(lead) || CODE_BEFORE.test(lead) || /^(?:19|20)\d{6}/.test(written)) return false;
  return !/^\d{13}$/.test(written) || (hasCheckDigit(written) && !isBornLater(number));
}

function partsOf({ groups }: Found): ResidentNumber {
  const { y = '', m = '', d = '', sex = '' } = groups.groups ?? {};
  const [year, month, day] = [y, m, d].map((part) => Number(part.replace(/\D/g, '')));
  return { year: year!, month: month!, day: day!, sex };
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
