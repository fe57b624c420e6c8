import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import { type Found, findByLanguage } from '../find';
import { DATA_REQUESTS } from '../personal-data/data-requests';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { EVERYWHERE } from '../scope';
import { RESIDENT_NUMBER_ACT } from '../sources/laws';
import { EINWILLER_STEILEN } from '../sources/service-studies';
import { replaceWith } from '../suggest';

const PRIVATE_WAY =
  /\bdms?\b|디엠|쪽지|메시지로|비공개|1:1|일대일|상담창|문의창|채팅|톡으로|마이페이지|앱에서|앱으로|(?:홈페이지|누리집|신청서|양식|폼|링크|설문|화면|입력란|카운터|창구)(?:에|로|에서|으로)|(?:메일|전화|문자|카톡|팩스|유선|우편)(?:으)?로 ?(?:보내|접수|문의|연락|상담|회신|알려|신청)|@[\w-]+\.|입금자명|privately|in private|private(?:ly)? message|direct message|inbox|secure|https?:|\b(?:by|via|over) (?:e-?mail|phone|chat)|e-?mail (?:us|it)|call us|\bform\b|\bin (?:the|our|your) (?:app|account)|log ?in|sign ?in|live chat|at the (?:desk|counter)/i;
const PUBLIC_PLACE =
  /댓글|답글|멘션|여기|이 글|\bhere\b|\bcomments?\b|\brepl(?:y|ies)\b|\bbelow\b|\bthread\b/i;
const REFUSED =
  /지 ?(?:마|말|않)|없이|묻지|(?:가리|지우)(?:고|시고)|지워|never|don['’]t|do not|please avoid|without|not here|only by dm|hide your/i;

export const askPiiInPublic: Rule = {
  id: 'ask-pii-in-public',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  // biome-ignore format: what is asked for
  cues: [
    '성함', '성명', '연락처', '번호', '생년월일', '계좌', '주소', '배송지', '메일', '사진', '사본', '자리', '아이디', '비번', '호수',
    '이름', '나이', '연령', '성별', '생일', '직업', '직장', '학교', '학년', '몸무게', '체중', '혈액형', '거주지', '사는', '지역', '소속', '닉네임',
    '휴대폰', '핸드폰', '전화', '전번', '폰번', '자명', ' id', '카드', '몇 동', '몇동',
    'email', 'e-mail', 'phone', 'mobile', 'number', 'order', 'booking', 'reference', 'name', 'birth', 'dob', 'address', 'sort code',
    'details', 'ssn', 'social security', 'passw', 'passcode', 'pin ', 'postcode', 'post code', 'zip', 'digits', 'your id', 'passport', 'licen', 'which card', 'what card', 'account',
    'photo', 'picture', 'copy', 'scan', 'what flat', 'what house', 'what door', 'what unit', 'what apartment', 'what street',
  ],
  check(draft) {
    return findByLanguage(draft, DATA_REQUESTS)
      .filter((found) => isPublic(draft, found))
      .map((found) => ({ start: found.start, end: found.end, suggestions: toPrivate(draft, found) }));
  },
};

/** A private way named anywhere clears the text, unless the asking sentence itself points to a public place. */
function isPublic(draft: DraftText, found: Found): boolean {
  const sentence = draft.sentences.find((one) => one.start <= found.at && found.at < one.end) ?? {
    start: 0,
    end: undefined,
  };
  const words = draft.normal.text.slice(sentence.start, sentence.end);
  if (REFUSED.test(words) || PRIVATE_WAY.test(words)) return false;
  return !PRIVATE_WAY.test(draft.normal.text) || PUBLIC_PLACE.test(words);
}

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/(?:여기(?:에)? ?)?(?:댓글|답글|멘션)(?:로|으로|에)?/, 'DM으로'],
  [/\b(?:reply|comment|respond)\b(?: here| below)?(?= with)/i, 'DM us'],
];

function toPrivate(draft: DraftText, span: Span): readonly Suggestion[] {
  const words = draft.text.slice(span.start, span.end);
  return PLACES.flatMap(([place, instead]) => {
    const match = place.exec(words);
    if (!match) return [];
    const start = span.start + match.index;
    return [replaceWith({ start, end: start + match[0].length }, instead)];
  });
}

export const docs: RuleDocs = {
  message: {
    ko: '공개 글에서 개인정보를 요청하고 있습니다',
    en: 'You are asking for personal data in public',
  },
  reason: {
    ko: '여기에 답하면 개인정보가 누구에게나 보입니다. 정보를 더 묻는 답글은 불만을 가라앉히지도 못했습니다.',
    en: 'Answers would be open to everyone, and asking for more data did not calm complainants in the study below.',
  },
  summary: {
    ko: '댓글이나 답글로 이름, 연락처, 주문번호 같은 개인정보를 달라고 하는 문장을 찾습니다.',
    en: 'Finds sentences that ask for names, numbers or addresses in the open.',
  },
  evidence: [EINWILLER_STEILEN, RESIDENT_NUMBER_ACT],
  bad: {
    ko: ['성함과 연락처를 댓글로 남겨 주세요', '생년월일 여기에 적어 주시면 확인할게요'],
    en: [
      'Please reply with your full name and phone',
      'What is your order number and phone number? Tell us here',
    ],
  },
  good: {
    ko: ['주문번호는 공개되지 않도록 DM으로만 보내 주세요', '비밀번호는 댓글에 적지 마세요'],
    en: [
      'Please send the order number by DM only, not here',
      'Please don’t post your address in the comments',
    ],
  },
};
