import type { Evidence, Strength } from '../guidelines/rule';

/** Sources that only hints cite, spelled out once; the others stand in `guidelines/sources`. */
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
  'X 공식 글자 수·해시태그 규칙 twitter-text, 설정 3판',
  'twitter-text, X’s own rules for length and hashtags, config version 3',
  '2018',
  'vendor',
);

export const GLIGORIC = paper(
  'Gligorić, Anderson, West 2019, PACM on Human-Computer Interaction 3',
  '2019',
  'experiment',
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

export const X_LINKS = both(
  'X 소유주 발언(언론 보도): 머무는 시간을 우선해 링크 노출이 줄고, 글 안에 요약을 쓰라고 권함. 2025년에 완화',
  'X’s owner, as reported: time on site comes first, links show less, write the summary into the post; softened in 2025',
  '2023',
  'vendor',
);

export const X_IMAGES = both(
  '트위터 2021년 5월 공지: 2:1에서 3:4 사이 사진 한 장은 자르지 않음',
  'Twitter, May 2021: a single picture between 2:1 and 3:4 is shown uncropped',
  '2021-05',
  'vendor',
);

export const FACEBOOK_IMAGES = both(
  '메타 광고 가이드: 피드 사진 비율 1.91:1에서 4:5',
  'Meta Ads Guide: pictures in the feed, 1.91:1 to 4:5',
  '2024',
  'vendor',
);

export const HEAVY_RANKER = both(
  '트위터가 공개한 추천 순위 가중치(2023년 초)',
  'Ranking weights that Twitter published in early 2023',
  '2023',
  'vendor',
);

export const MALHOTRA = both(
  'Malhotra, Malhotra, See 2012, MIT Sloan Management Review 53(47개 기업, 트윗 1,150건)',
  'Malhotra, Malhotra, See 2012, MIT Sloan Management Review 53 (47 companies, 1,150 tweets)',
  '2012',
  'observation',
);

export const BERGER_MILKMAN = paper(
  'Berger, Milkman 2012, Journal of Marketing Research 49',
  '2012',
  'observation',
);

export const CRUZ = paper(
  'Cruz, Leonhardt, Pezzuti 2017, Journal of Interactive Marketing 39',
  '2017',
  'experiment',
);

export const STEPHEN = both(
  'Stephen, Sciandra, Inman 2015(9개 브랜드, 페이스북 글 4,284건)',
  'Stephen, Sciandra, Inman 2015 (nine brands, 4,284 Facebook posts)',
  '2015',
  'observation',
);

export const SYSOMOS = both(
  'Sysomos 2010, 트윗 12억 건 분석',
  'Sysomos 2010, 1.2 billion tweets',
  '2010',
  'vendor',
);

export const FIREFOX_QUERY_STRIPPING = both(
  '모질라 파이어폭스 102: 주소에서 추적 매개변수를 떼어 냄',
  'Mozilla, Firefox 102: strips tracking parameters from addresses',
  '2022-06',
  'vendor',
);

export const CAMPAIGN_MARKS = both(
  '웹 분석 실무: 캠페인 표시(utm)에는 링크를 놓은 곳을 적음(2026년 11월 확인)',
  'Web analytics practice, as read in November 2026: campaign marks (utm) name the place of the link',
  '2026-11',
  'convention',
);

export const GOVUK_SENTENCES = both(
  '영국 정부 GOV.UK 2014, 문장은 25낱말까지. 우리말 55자는 이에 맞춘 내부 기준',
  'GOV.UK 2014, sentence length: why 25 words is our limit; 55 Korean syllables is our own match for it',
  '2014-08',
  'convention',
);
