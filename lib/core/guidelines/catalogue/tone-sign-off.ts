import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const toneSignOff: Rule = {
  id: 'tone-sign-off',
  family: 'tone',
  level: 'tip',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '답한 사람을 표시하세요', en: 'Sign your reply' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['죄송합니다. 확인하겠습니다.'], en: ['Sorry, happy to help.'] },
  good: {
    ko: ['죄송합니다. 제가 18시까지 확인하겠습니다 ^MJ'],
    en: ['Sorry about that. I will check by 18:00 ^MJ'],
  },
};
