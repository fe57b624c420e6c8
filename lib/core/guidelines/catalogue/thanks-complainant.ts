import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const thanksComplainant: Rule = {
  id: 'thanks-complainant',
  family: 'reply',
  level: 'tip',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '구체적인 감사를 더하세요', en: 'Thank them for something specific' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['죄송합니다. 교환해 드리겠습니다'], en: ['Sorry, I will exchange it today'] },
  good: {
    ko: ['죄송합니다. 사진까지 올려 주셔서 바로 찾았습니다. 감사합니다. 오늘 교환품을 보냅니다'],
    en: ['I am sorry. Thank you for the photo, it let us find the fault at once. The new one ships today.'],
  },
};
