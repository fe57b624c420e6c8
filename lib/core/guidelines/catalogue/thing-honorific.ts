import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const thingHonorific: Rule = {
  id: 'thing-honorific',
  family: 'tone',
  level: 'advise',
  ...EVERYWHERE,
  languages: ['ko'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '물건을 높였습니다', en: 'honorific on a thing' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['해당 사이즈는 없으세요. 상품이 도착하셨습니다'] },
  good: { ko: ['그 사이즈는 없습니다. 상품이 도착했습니다'] },
};
