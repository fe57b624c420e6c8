import type { DraftText } from '../draft-text';
import { type Found, findAll } from '../find';
import { findPasswords, type PasswordStrength } from '../personal-data/password-shapes';
import {
  BEGINNINGS,
  isNamedKey,
  NAMED_KEY,
  OTHER_KEYS,
  PREFIXED_KEY,
  STAND_IN,
  URL_WITH_PASSWORD,
} from '../personal-data/secret-shapes';
import type { Match, Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { SECRET_PRACTICE } from '../sources/practice';
import { MELI_SECRETS } from '../sources/studies';
import { REMOVE_SECRET, removal } from '../suggest';

/** Short codes open a door once or twice; a password opens an account. */
const LEVELS: Readonly<Record<PasswordStrength, Match['level']>> = {
  strong: 'block',
  middling: 'warn',
  code: 'advise',
};

export const piiSecretKey: Rule = {
  id: 'pii-secret-key',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  // biome-ignore format: words for keys, for passwords, for codes
  cues: [
    ...BEGINNINGS, 'eyj', 'private key', 'services/t', 'webhook', 'bot', '봇', 'telegram', '텔레그램', 'discord', 'twilio', 'sid',
    'kakaoak', 'bearer', 'authorization', 'apa91b', '://', 'key', 'secret', 'token', '키 ', '키:', '키=', '키는', '키가', '키이',
    '시크릿', '토큰', '구코드', '구 코드', '업코드', '업 코드', 'recovery', 'backup', '비밀번호', '비밀 번호', '비번', '패스워드', '패스코드',
    '암호', 'pass', 'pwd', 'pw', '도어락', '현관', '출입', 'gate', 'door', 'entry', 'lockbox', 'lock box', 'otp', '인증', 'verification',
    'one-time', 'pin',
  ],
  check(draft) {
    const keys = [
      ...[PREFIXED_KEY, ...OTHER_KEYS].flatMap((shape) => findAll(draft, shape)).filter(isReal),
      ...findAll(draft, URL_WITH_PASSWORD).filter(isReal),
      ...findAll(draft, NAMED_KEY)
        .filter((found) => isNamedKey(found.groups) && isReal(found))
        .map(valueOnly),
    ];
    const passwords = findPasswords(draft).filter(isReal);
    return [
      ...keys.map((found) => matchOf(draft, found, 'block')),
      ...passwords
        .filter((one) => !keys.some((key) => key.start < one.end && one.start < key.end))
        .map((one) => matchOf(draft, one, LEVELS[one.strength])),
    ];
  },
};

/** The secret itself, where the pattern needs more to know it. */
function secretOf({ groups }: Found): string {
  const { value = groups[0] } = groups.groups ?? {};
  return value;
}

function isReal(found: Found): boolean {
  return !STAND_IN.test(secretOf(found));
}

/** The word in front names it; the mark belongs on the value. */
function valueOnly(found: Found): Found {
  return { ...found, start: found.end - secretOf(found).length };
}

function matchOf(draft: DraftText, { start, end }: Found, level: Match['level']): Match {
  return {
    start,
    end,
    ...(level && level !== 'block' ? { level } : {}),
    suggestions: [removal(draft.text, { start, end }, REMOVE_SECRET)],
  };
}

export const docs: RuleDocs = {
  message: { ko: '비밀 키나 비밀번호로 보입니다', en: 'Looks like a secret key or password' },
  reason: {
    ko: '공개된 키는 기계가 금방 찾아냅니다. 공개 저장소를 살핀 연구에서는 하루에 수천 개가 새로 나왔습니다. 지우기만 하지 말고 키를 새로 발급받고 비밀번호를 바꿔 주세요.',
    en: 'Machines read public text for keys; a study of public repositories found thousands of new ones a day. Deleting is not enough: issue a new key or change the password.',
  },
  summary: {
    ko: '클라우드·개발 도구의 키와 토큰, 접속 주소 속 비밀번호, ‘비밀번호’ 뒤에 적힌 값을 찾습니다. 손님용 와이파이 비밀번호는 그대로 둡니다.',
    en: 'Finds keys and tokens of clouds and developer tools, passwords in server addresses and after the word. Leaves guest Wi-Fi alone.',
  },
  evidence: [MELI_SECRETS, SECRET_PRACTICE],
  bad: {
    ko: [
      '이 토큰을 넣어 보세요: ghp_0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX',
      '관리자 비밀번호는 Bada!2031gil 입니다',
    ],
    en: ['Try this token: ghp_0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX', 'The admin password is Harbour!2031x'],
  },
  good: {
    ko: ['비밀번호는 로그인 화면에서 다시 정하실 수 있습니다', '매장 와이파이 비밀번호는 bada2031입니다'],
    en: ['You can reset your password on the sign-in page', 'Café Wi-Fi password: harbour2031'],
  },
};
