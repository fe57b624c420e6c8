import type { Evidence } from '../rule';

export const X_SPAM: Evidence = {
  source: { ko: 'X 플랫폼 조작 및 스팸 정책', en: 'X, platform manipulation and spam policy' },
  date: '2025',
  strength: 'vendor',
};
export const X_DEVELOPERS: Evidence = {
  source: {
    ko: 'X 개발자 지침과 2026년 2월 답글 제한',
    en: 'X, developer guidelines and reply limits of February 2026',
  },
  date: '2026-02',
  strength: 'vendor',
};
export const X_CONTEST: Evidence = {
  source: { ko: 'X 경품 행사 지침', en: 'X, guidelines for promotions' },
  date: '2023',
  strength: 'vendor',
};
export const X_COUNTING: Evidence = {
  source: { ko: 'twitter-text 설정 v3', en: 'twitter-text configuration v3' },
  date: '2018',
  strength: 'vendor',
};
export const FACEBOOK_BAIT: Evidence = {
  source: {
    ko: '페이스북 뉴스피드 공지: 참여 유도 게시물 노출 축소',
    en: 'Facebook news feed notice: demoting engagement bait',
  },
  date: '2017-12',
  strength: 'vendor',
};
export const FACEBOOK_PROMOTIONS: Evidence = {
  source: {
    ko: '페이스북 페이지·그룹·이벤트 규정의 프로모션 조항',
    en: 'Facebook, promotion rules for Pages, groups and events',
  },
  date: '2019',
  strength: 'vendor',
};
export const FACEBOOK_SPAM: Evidence = {
  source: {
    ko: '페이스북 스팸 대책: 해시태그 다섯 개 이하, 낚시성 글',
    en: 'Facebook, measures against spam: at most five hashtags, click-bait',
  },
  date: '2025-04-24',
  strength: 'vendor',
};
export const FACEBOOK_CLICKBAIT: Evidence = {
  source: { ko: '페이스북 낚시성 제목 노출 축소 공지', en: 'Facebook, demoting click-bait headlines' },
  date: '2017-05',
  strength: 'vendor',
};
