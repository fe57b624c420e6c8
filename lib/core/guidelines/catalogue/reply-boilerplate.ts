import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const replyBoilerplate: Rule = {
  id: 'reply-boilerplate',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '상투적인 답글입니다', en: 'Sounds canned' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: {
    ko: ['소중한 의견 감사드리며 더 나은 서비스로 보답하겠습니다'],
    en: ['Thanks for your valuable feedback, we strive to improve'],
  },
  good: {
    ko: ['알려 주신 3번 출구 안내판, 사진으로 관리팀에 보냈습니다. 금요일까지 바꿉니다'],
    en: ['I sent your photo of the exit-3 sign to facilities. It changes by Friday.'],
  },
};
