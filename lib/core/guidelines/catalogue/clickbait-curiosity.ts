import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const clickbaitCuriosity: Rule = {
  id: 'clickbait-curiosity',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '낚시성 제목입니다', en: 'Reads as clickbait' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['충격! 이것만 바꿨더니…'], en: ['You won’t believe this one trick'] },
  good: {
    ko: ['결제 단계를 5번에서 2번으로 줄였더니 이탈이 18% 줄었습니다'],
    en: ['Cutting checkout from 5 to 2 steps reduced drop-off by 18%'],
  },
};
