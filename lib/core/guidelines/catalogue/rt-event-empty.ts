import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const rtEventEmpty: Rule = {
  id: 'rt-event-empty',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  platforms: ['x'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: 'RT 경품보다 참여를 청해 보세요', en: 'Ask for a contribution, not a bare RT' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['팔로우+RT하면 추첨으로 커피 드려요!'], en: ['Follow & RT to win a coffee!'] },
  good: {
    ko: ['가장 잘 쓴 사용 팁 3개를 뽑아 소개합니다(선물 있음, 규칙 링크)'],
    en: ['We will feature the 3 best tips (prize, rules in link)'],
  },
};
