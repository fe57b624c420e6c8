import type { DraftText } from '../draft-text';
import { around, type Found, findAll } from '../find';
import { isSample } from './sample-number';

/** A number of a document, and the words that must, or must not, stand near it. */
interface DocumentShape {
  readonly pattern: RegExp;
  /** Looked for within `reach` characters on both sides; left out where the shape is nobody else's. */
  readonly near?: RegExp;
  readonly reach?: number;
}

const PASSPORT =
  /여권(?! ?(?:지갑|케이스|커버|홀더|파우치|가방))|passport(?! ?(?:holder|cover|wallet|case))/i;
const LICENCE = /면허|[12일이]종 ?(?:보통|대형|소형|자동|수동)|driv(?:er|ing)|licen[cs]e|\bdl\b/i;
const SEPARATED = '[-. /\\u0001]{0,3}';
const REGION =
  '(?:서울|부산|경기(?:남부|북부)?|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산)';

/** Korean ones: M and eight digits, since 2021 with a letter among them. Others: up to two letters, or nine digits. */
export const PASSPORTS: readonly DocumentShape[] = [
  {
    pattern:
      /(?<![A-Za-z0-9-])(?:[MSRODGT]|엠|에스)[-. ]{0,2}\d(?:[-. ]?\d){2}(?:[-. ]?\d|[A-Z])(?:[-. ]?\d){4}(?![-\dA-Za-z])/gi,
    near: PASSPORT,
    reach: 45,
  },
  { pattern: /(?<![A-Za-z0-9-])(?:[A-Z]{1,2} ?\d{6,9}|\d{9})(?![-\dA-Za-z])/g, near: PASSPORT, reach: 22 },
];

/** Korean ones: region (11 to 28, or its name), year, six digits, two digits. */
export const LICENCES: readonly DocumentShape[] = [
  { pattern: /(?<!\d|\d-|[A-Za-z]-)(?:1[1-9]|2[0-68])-\d{2}-\d{6}-\d{2}(?!\d|-\d)/g },
  {
    pattern: new RegExp(
      `(?<!\\d|\\d-|[A-Za-z]-)(?:1[1-9]|2[0-68])${SEPARATED}\\d{2}${SEPARATED}\\d{6}${SEPARATED}\\d{2}(?!\\d|-\\d)`,
      'g',
    ),
    near: LICENCE,
    reach: 30,
  },
  { pattern: new RegExp(`${REGION}[-. ]{0,3}\\d{2}[-. ]{1,3}\\d{6}[-. ]{1,3}\\d{2}(?!\\d)`, 'g') },
  {
    pattern: new RegExp(`${REGION}${SEPARATED}\\d{2}${SEPARATED}\\d{6}${SEPARATED}\\d{2}(?!\\d)`, 'g'),
    near: LICENCE,
    reach: 30,
  },
  // Great Britain: five letters of the name, six digits of the birth date, initials, check.
  {
    pattern: /(?<![A-Z0-9])[A-Z]{2}[A-Z9]{3}[ -]?\d{6}[ -]?[A-Z9]{2}[ -]?\d[A-Z]{2}(?![A-Z0-9])/gi,
    near: LICENCE,
    reach: 40,
  },
];

/** The word in front, then the number; the mark belongs on the number, which is the first group. */
const AFTER_WORDS: readonly RegExp[] = [
  /\b(?:driv(?:er|ing)['’]?s?['’]? licen[cs]e|dl)(?:[ :#.,(-]{1,3}(?:no|number|num|id|is|was)?){1,4}([A-Z]{0,3}[- ]?\d(?:[- ]?\d){4,13}[A-Z]?)(?![\dA-Za-z])/gi,
  /\blicen[cs]e(?:[ :#.,(-]{1,3}(?:no|number|num|is|was)?){1,4}([A-Z]\d{2,4}[- ]\d{3,4}[- ]\d{3,5})(?![\dA-Za-z])/gi,
  /\b(?:ssn|social security(?: number)?)\b[^\d\n]{0,15}(\d{3}[- ]?\d{2}[- ]?\d{4})(?![\d-])/gi,
  /\b(?:ni|nino|national insurance)\b(?: (?:no|number)\.?)?[^\dA-Z\n]{0,8}([A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D])\b/gi,
];

/** A code of something else, named right in front. */
const OTHER_CODE =
  /(?:예매|예약|주문|모델|상품|제품|품번|부품|티켓|승인|일련|송장|쿠폰)(?: ?번호|명|코드)?[^\dA-Za-z]{0,4}$|\b(?:order|booking|model|ticket|part|sku|serial|item|ref(?:erence)?)\b[^\d]{0,8}$/i;
const DATE = /^(?:19|20)\d{2}[- ]?(?:0[1-9]|1[0-2])[- ]?(?:[0-2]\d|3[01])$/;

/** Where one of the shapes stands with its words; reads disguised digits. */
export function findDocuments(draft: DraftText, shapes: readonly DocumentShape[]): readonly Found[] {
  return shapes.flatMap(({ pattern, near, reach = 0 }) =>
    findAll(draft, pattern, draft.digits).filter(
      (found) =>
        (!near || near.test(around(draft, found, reach, reach))) &&
        !isSample(draft, found) &&
        !OTHER_CODE.test(around(draft, found, 14, 0).slice(0, -1)),
    ),
  );
}

export function findAfterWords(draft: DraftText): readonly Found[] {
  return AFTER_WORDS.flatMap((pattern) => findAll(draft, pattern, draft.digits))
    .filter(({ groups }) => !DATE.test(groups[1] ?? ''))
    .map((found) => ({ ...found, start: found.end - (found.groups[1]?.length ?? 0) }));
}
