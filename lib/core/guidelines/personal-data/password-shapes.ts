import type { DraftText } from '../draft-text';
import { around, type Found, findAll } from '../find';

const WORD =
  '비밀 ?번호|비번|패스워드|패스코드|암호|\\bpass(?:word|wd|code|phrase)|\\bpwd\\b|\\bpw\\b|\\bpass(?=[:=])';

/** The word, what links it, then signs without a space; the value is what counts. */
const NAMED = new RegExp(
  `(?:${WORD})["']?(?: ?(?:로그인|초기|임시|지금|현재|원래|제가|설정한|is|was|to|are|[:=→-]|은요?|는요?|이|가|를|을|로)){0,3}[ "'“‘\`]{0,3}(?<value>[!-~]{4,40})`,
  'gi',
);

/** The value first: `Haru#2044x 이 비번 맞나요`; it must look like nothing else. */
const VALUE_FIRST = new RegExp(
  `(?<![\\w/.@#-])(?<value>(?=\\S{0,39}\\d)(?=\\S{0,39}[A-Za-z])(?=\\S{0,39}[!@#$%^&*+=~])[!-~]{8,40})(?= ?["'”’]?(?:이|가|은|는|로|란|라는|라고)? ?(?:이게|제|내|my|is my|as my|is the)? ?(?:${WORD}))`,
  'gi',
);

/** Codes of doors, and codes sent once. */
const CODES =
  /(?:도어락|공동 ?현관|현관문?|출입문|출입 ?코드|\b(?:gate|door|entry|lock ?box) (?:code|pin)|\botp\b|인증 ?(?:번호|코드)|verification code|one-time (?:code|password)|\bpin\b(?: (?:code|number))?)(?: ?(?:비번|비밀번호|번호|코드|is|[:=]|은|는|이|가)){0,3} ?(?<value>[#*]?\d{4,8}[#*]{0,2})(?![-\d~.,]\d|\d| ?(?:자리|번(?!호)|회|원|개|명|년|digit))/gi;

/** Told to everyone on purpose: guests' networks, games, coupons. */
const FOR_EVERYONE =
  /와이파이|wi-?fi|wlan|guest network|보물|이벤트|퀴즈|방탈출|쿠폰|외쳐|외치|treasure|quiz|coupon|promo|escape room/i;
const INSIDE = /사무실|직원|사내|내부|관리자|우리 ?집|저희 ?집|office|staff|internal|admin|home/i;
/** Said of passwords in general. */
const AS_EXAMPLE =
  /^.{0,2}(?:같은|처럼|따위|말고|이런|라고|라는|보다|등 ?)|^[ ,]{0,2}(?:is the most|is not|isn['’]t|or similar)/;
const LIST_OF_KINDS =
  /^(?:https?:|www\.|@|[\d~+-]+(?:자|글자|번|회|개|가지|년|월|일|분|시|characters?|times|days|hours|digits|min\b)|\d{1,2}[~-]\d)/i;

export type PasswordStrength = 'strong' | 'middling' | 'code';

interface FoundPassword extends Found {
  readonly strength: PasswordStrength;
}

export function findPasswords(draft: DraftText): readonly FoundPassword[] {
  const all = [NAMED, VALUE_FIRST, CODES].flatMap((pattern) => findAll(draft, pattern));
  return all.flatMap((found) => {
    const { value: written = '' } = found.groups.groups ?? {};
    const value = written.replace(/[.,!?)"'\]”’`]+$/, '');
    const at = found.at + found.groups[0].lastIndexOf(value);
    const strength = strengthOf(value);
    const behind = draft.normal.text.slice(at + value.length, at + value.length + 14);
    if (!strength || AS_EXAMPLE.test(behind) || LIST_OF_KINDS.test(value + behind)) return [];
    const words = around(draft, found, 25, 15);
    if (FOR_EVERYONE.test(words) && !INSIDE.test(words)) return [];
    return [
      {
        ...found,
        start: found.end - written.length,
        end: found.end - written.length + value.length,
        strength,
      },
    ];
  });
}

/** Null for what is no password but a word. */
function strengthOf(value: string): PasswordStrength | null {
  if (/^[#*]?\d{4,8}[#*]{0,2}$/.test(value)) return 'code';
  if (!/\d/.test(value) && !/[A-Za-z][!@#$%^&*_+=~]+[A-Za-z]/.test(value)) return null;
  if (!/[A-Za-z]/.test(value) || value.length < 6) return null;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(value)).length;
  return value.length >= 8 && kinds >= 3 ? 'strong' : 'middling';
}
