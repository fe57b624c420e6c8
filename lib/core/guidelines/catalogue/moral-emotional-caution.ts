import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const moralEmotionalCaution: Rule = {
  id: 'moral-emotional-caution',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '비난 섞인 표현은 퍼지지만 편을 가릅니다', en: 'Moral outrage spreads, and divides' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: {
    ko: ['경쟁사의 비겁하고 파렴치한 행태에 분노합니다'],
    en: ['A shameful, disgraceful betrayal of customers'],
  },
  good: {
    ko: ['해당 비교표에는 2023년 수치가 쓰였습니다. 2025년 시험성적서를 공개합니다'],
    en: ['That chart used 2023 figures. Here is the 2025 test report.'],
  },
};
