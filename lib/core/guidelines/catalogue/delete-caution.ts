import { showsPersonalData } from '../../replies/personal-data';
import { foldCase } from '../../text/fold-case';
import { normalize } from '../../text/normalize';
import { findEnglish } from '../offence/find-english';
import { findKorean } from '../offence/find-korean';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { INTEL_GUIDELINES } from '../sources/practice';
import { LIAO } from '../sources/service-studies';

/** A published rule, or what the comment shows or is. */
const REASON =
  /개인 ?정보|전화번호|연락처|주소|실명|욕설|비속어|비하|혐오|차별|협박|스팸|광고|도배|사칭|명예훼손|저작권|음란|선정|불법|피싱|초상권|(?:운영|커뮤니티|댓글) ?(?:규칙|원칙|정책|방침|수칙)|\d+조|\b(?:phone numbers?|personal (?:data|information|details)|address|slurs?|abus\w+|hate\w*|racis\w+|threat\w*|spam|scam|phishing|advert\w*|copyright|imperson\w+|explicit|illegal|defamat\w+|rules?|guidelines?|policy)\b/i;
/** Sells something to our readers. */
const SPAM =
  /(?:https?:|www\.|t\.me|open\.kakao|카톡|텔레그램)[^\n]{0,80}(?:부업|재택|수익|코인|대출|카지노|토토|무료|이벤트|earn|income|crypto|casino|loan|followers)|(?:부업|재택|고수익|코인|대출|카지노|토토|earn|crypto|casino|loan|followers)[^\n]{0,80}(?:https?:|www\.|t\.me|open\.kakao|카톡|텔레그램)/i;

export const deleteCaution: Rule = {
  id: 'delete-caution',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  check({ normal, context: { hiding = '' } }) {
    if (hiding.trim() === '' || mustGo(hiding) || REASON.test(normal.text)) return [];
    return [{ start: 0, end: 0 }];
  },
};

/** Personal data, slurs and spam are taken down at once, whatever is written about it. */
function mustGo(comment: string): boolean {
  const plain = normalize(comment);
  return (
    showsPersonalData(comment) ||
    SPAM.test(plain.text) ||
    findKorean(plain).length > 0 ||
    findEnglish(foldCase(plain.text)).length > 0
  );
}

export const docs: RuleDocs = {
  message: { ko: '어느 규칙에 따라 숨기나요?', en: 'Which rule allows hiding this?' },
  reason: {
    ko: '네 차례 실험에서 비판을 지운 흔적을 본 사람은 덜 용서하고 더 나쁘게 말했습니다. 어느 규칙 때문인지 구체적으로 밝히면 덜했습니다.',
    en: 'In four studies, signs of deleted criticism lowered forgiveness and bred bad word of mouth; a specific explanation softened it.',
  },
  summary: {
    ko: '댓글을 숨기거나 지우면서 어느 규칙 때문인지 밝히지 않을 때 묻습니다.',
    en: 'Asks for the published rule when a comment is hidden or deleted.',
  },
  evidence: [LIAO, INTEL_GUIDELINES],
  bad: {
    ko: ['댓글을 정리했습니다', '부정적인 글이라 숨김 처리했습니다'],
    en: ['We removed your comment', 'Hidden because it is negative'],
  },
  good: {
    ko: [
      '개인정보가 포함되어 숨겼습니다. 내용을 빼고 다시 올려 주시면 답하겠습니다',
      '운영 규칙 3조(도배)에 따라 숨겼습니다',
    ],
    en: [
      'Hidden because it shows a phone number. Please repost without it and I will answer.',
      'Removed under rule 3 (spam).',
    ],
  },
};
