import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const copyrightMedia: Rule = {
  id: 'copyright-media',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '출처만으로는 사용 허락이 아닙니다', en: 'A credit is not permission' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['출처: 구글 이미지'], en: ['Photo: Google'] },
  good: { ko: ['사진: 박OO(사용 허락 2025.9.2)'], en: ['Photo by J. Park, used with permission'] },
};
