import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const contestShareTagFb: Rule = {
  id: 'contest-share-tag-fb',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  platforms: ['facebook'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '공유·태그 응모는 페이스북 규정 위반입니다', en: 'Share/tag-to-enter is not allowed' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['이 글을 공유하고 친구를 태그하면 추첨 응모 완료!'], en: ['Share and tag 3 friends to win!'] },
  good: {
    ko: ['댓글로 사용 팁을 적어 주세요. 11/3까지, 규칙·면책 안내는 링크(Meta와 무관한 행사)'],
    en: ['Comment your tip by 3 Nov. Rules in link. Not sponsored or administered by Facebook.'],
  },
};
