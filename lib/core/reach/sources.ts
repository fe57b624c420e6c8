import type { Evidence, Strength } from '../guidelines/rule';

/** Sources that hints cite, spelled out once. */
const paper = (source: string, date: string, strength: Strength): Evidence => ({
  source: { ko: source, en: source },
  date,
  strength,
});
const both = (ko: string, en: string, date: string, strength: Strength): Evidence => ({
  source: { ko, en },
  date,
  strength,
});

export const TWITTER_TEXT = both(
  'X 공식 글자 수 규칙 twitter-text, 설정 3판',
  'twitter-text, X’s own counting rules, config version 3',
  '2018',
  'vendor',
);

export const GLIGORIC = paper(
  'Gligorić, Anderson, West 2019, PACM on Human-Computer Interaction 3',
  '2019',
  'experiment',
);

export const BUDDY_MEDIA = both(
  'Buddy Media 2012, 브랜드 계정 320개의 트윗 분석',
  'Buddy Media 2012, tweets of 320 brand accounts',
  '2012',
  'observation',
);

export const SUH = paper('Suh, Hong, Pirolli, Chi 2010, IEEE SocialCom', '2010', 'observation');

export const TWITTER_2014 = both(
  '트위터 2014, 미국 인증 계정 트윗 200만 건 분석',
  'Twitter 2014, two million tweets of verified US accounts',
  '2014',
  'vendor',
);

export const X_ADS_HASHTAGS = both(
  'X 공지: 광고의 해시태그 금지(2025년 6월 27일)',
  'X notice: no hashtags in ads since 27 June 2025',
  '2025-06-27',
  'vendor',
);

export const ACCESSIBLE_HASHTAGS = both(
  '대학·공공기관의 소셜미디어 접근성 안내(2026년 11월 확인)',
  'Accessibility guides of universities and public bodies, as read in November 2026',
  '2026-11',
  'convention',
);

export const PACKARD_BERGER = paper(
  'Packard, Berger 2021, Journal of Consumer Research',
  '2021',
  'experiment',
);

export const HEAVY_RANKER = both(
  '트위터가 공개한 추천 순위 가중치(2023년 초)',
  'Ranking weights that Twitter published in early 2023',
  '2023',
  'vendor',
);

export const MALHOTRA = both(
  'Malhotra, Malhotra, See 2012, MIT Sloan Management Review 53 (리트윗만 보면 반대 결과)',
  'Malhotra, Malhotra, See 2012, MIT Sloan Management Review 53 (found no gain in retweets alone)',
  '2012',
  'observation',
);
