import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const trollStop: Rule = {
  id: 'troll-stop',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '더 답하지 말고 기록하세요', en: 'Stop and log' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['너나 잘하세요'], en: ['No, you are the idiot'] },
  good: {
    ko: ['확인된 사실은 앞 답글과 같습니다. 욕설이 포함된 글은 운영 규칙 4조에 따라 숨길 수 있습니다'],
    en: ['Our answer above stands. Abusive posts may be hidden under rule 4 (link).'],
  },
};
