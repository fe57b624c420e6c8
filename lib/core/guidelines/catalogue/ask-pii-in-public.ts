import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import { type Found, findByLanguage } from '../find';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { EVERYWHERE } from '../scope';
import { RESIDENT_NUMBER_ACT } from '../sources/laws';
import { EINWILLER_STEILEN } from '../sources/studies';
import { replaceWith } from '../suggest';

const KOREAN_DATA =
  '성함|연락처|(?:전화|휴대폰|휴대전화|핸드폰|폰) ?번호|주문 ?번호|(?:운)?송장 ?번호|회원 ?번호|예약 ?번호|생년월일|계좌(?:번호)?|주소|이메일|메일 ?주소|주민(?:등록)? ?번호|카드 ?번호|여권 ?번호|신분증 ?사진|(?:핸드폰|휴대폰|전화) ?뒷자리|아이디|비밀번호';
const KOREAN = new RegExp(
  `(?:(?:이름|나이|가입하신|댁)[·,/과와 ]{1,2})*(?:${KOREAN_DATA})[^.!?\\n]{0,25}?(?:남겨|알려 ?(?:주|줘)|적어 ?(?:주|줘|서)|댓글로?|답글로?|회신|멘션|보내 ?(?:주|줘)|말씀해 ?주|올려 ?주|찍어|불러 ?주|기재해|부탁)[^.!?\\n,]{0,8}`,
  'g',
);

const ENGLISH_DATA =
  '(?:e-?mail(?: address)?|phone(?: number)?|mobile(?: number)?|order (?:number|no\\.?|id)|booking (?:number|reference)|full name|(?:date of birth|birth ?date|dob)|(?:home |delivery |postal |billing )?address|account number|sort code|card number|passport number|ssn|social security(?: number)?|password|postcode|zip(?: code)?|number (?:below|here|in the comments)|last (?:4|four) digits|(?:photo|picture|copy) of your (?:id|passport|licen[cs]e))';
const ENGLISH = [
  new RegExp(
    `\\b(?:reply|comment|respond|post|tweet|tell us|send(?: us| me)?|give us|drop(?: us)?|share|provide|confirm|leave)\\b[^.!?\\n]{0,30}?\\b(?:your|us your|the|with)\\b[^.!?\\n]{0,20}?\\b${ENGLISH_DATA}\\b`,
    'gi',
  ),
  new RegExp(`\\byour ${ENGLISH_DATA}\\b[^.!?\\n]{0,25}\\bplease\\b`, 'gi'),
  new RegExp(`\\bwhat(?:'s|’s| is| are) your ${ENGLISH_DATA}\\b[^.!?\\n]{0,40}[?]?`, 'gi'),
  new RegExp(
    `\\b${ENGLISH_DATA}(?:,| and| &|, and)[^.!?\\n]{0,30}?\\b${ENGLISH_DATA}\\b[^.!?\\n]{0,40}\\bplease\\b`,
    'gi',
  ),
];

const PRIVATE_WAY =
  /\bdms?\b|디엠|쪽지|메시지로|비공개|1:1|상담창|문의창|채팅|privately|private message|direct message|inbox|secure|https?:/i;
const PUBLIC_PLACE = /댓글|답글|멘션|여기|이 글|\bhere\b|\bcomments?\b|\breply\b|\bbelow\b/i;
const REFUSED = /지 ?(?:마|말|않)|없이|묻지|never|don['’]t|do not|without|not here|only by dm/i;

export const askPiiInPublic: Rule = {
  id: 'ask-pii-in-public',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check(draft) {
    return findByLanguage(draft, { ko: [KOREAN], en: ENGLISH })
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
