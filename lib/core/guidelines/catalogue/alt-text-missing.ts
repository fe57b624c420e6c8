import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const altTextMissing: Rule = {
  id: 'alt-text-missing',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '이미지 설명(대체 텍스트)이 없습니다', en: 'Image has no alt text' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['alt=""'], en: ['alt="IMG_2031.jpg"'] },
  good: {
    ko: ['alt="노란 우산 세 개가 놓인 매장 입구, 입구에 ’우천 시 20% 할인’ 안내판"'],
    en: ['alt="Three yellow umbrellas at the shop door; sign reads 20% off on rainy days"'],
  },
};
