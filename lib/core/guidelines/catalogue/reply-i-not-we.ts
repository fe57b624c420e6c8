import { findAll } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { PACKARD_MOORE_MCFERRAN } from '../sources/service-studies';
import { replaceWith } from '../suggest';

/** What one person can say of themselves: feelings, and what they will do. */
const WE_DO =
  /\bwe(?:['’](?<short>re|ll|ve|d)| (?<long>are|will|have|can|could|would|understand|appreciate|apologi[sz]e|know|hear|see|need|want|hope|sent|checked|found|fixed))\b(?! (?:closed|open|located|based|hiring|sold out|out of stock))/gi;
const FIRST_PERSON = /\b(?:I|my|me|mine)\b|\b[Ii]['’](?:m|ll|ve|d)\b|\bI[A-Z]?\b/;
/** Of its faults the firm speaks as a firm. */
const OWN_FAULT =
  /\b(?:our (?:mistake|fault|error|failure|responsibility|bad)|on us\b|we (?:messed|screwed|got (?:it|this) wrong|failed|let you down|broke|made a mistake))/i;

export const replyINotWe: Rule = {
  id: 'reply-i-not-we',
  family: 'reply',
  level: 'tip',
  ...ANSWERS,
  languages: ['en'],
  cues: ['we ', "we'", 'we’'],
  check(draft) {
    const { text } = draft.normal;
    if (draft.language === 'ko' || FIRST_PERSON.test(text) || OWN_FAULT.test(text)) return [];
    const [first] = findAll(draft, WE_DO);
    if (!first) return [];
    const { short, long } = first.groups.groups ?? {};
    const verb = /^(?:re|are)$/i.test(short ?? long ?? '')
      ? short
        ? '’m'
        : ' am'
      : short
        ? `’${short}`
        : ` ${long}`;
    return [{ start: first.start, end: first.end, suggestions: [replaceWith(first, `I${verb}`)] }];
  },
};

export const docs: RuleDocs = {
  message: { ko: '(영문) we 대신 I로', en: 'Use “I”, not “we”' },
  reason: {
    ko: '다섯 연구에서 I로 답한 직원이 더 공감하고 책임지는 사람으로 보였고, 만족과 구매가 늘었습니다.',
    en: 'In five studies agents who said “I” came across as more empathic and able to act, and satisfaction and purchases rose.',
  },
  summary: {
    ko: '영어 답글이 we로만 말하면 I로 바꿔 보게 합니다.',
    en: 'Finds replies that speak only as “we”.',
  },
  evidence: [PACKARD_MOORE_MCFERRAN],
  bad: {
    en: [
      'We are happy to help and our team will look at it by 5 pm',
      "Thanks for the photo. We'll send a new one today",
    ],
  },
  good: {
    en: [
      'I’m happy to help; I will look at it and reply by 5 pm',
      'We packed the wrong item. Our mistake, and the right one ships today.',
    ],
  },
};
