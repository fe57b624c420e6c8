import type { Evidence } from '../rule';

export const PRACTICE: Evidence = {
  source: { ko: '기업 소셜미디어 운영 관행', en: 'Corporate social-media practice' },
  date: '2014',
  strength: 'convention',
};
export const HOUSE_RULE: Evidence = {
  source: { ko: '템플릿을 쓰는 팀의 운영 원칙', en: 'House rule of teams that write from templates' },
  date: '2026',
  strength: 'convention',
};
export const CARD_STANDARD: Evidence = {
  source: {
    ko: '카드업계 데이터 보안 표준(PCI DSS) 요구사항 3',
    en: 'Payment Card Industry Data Security Standard, requirement 3',
  },
  date: '2022',
  strength: 'convention',
};
export const PHISHING_PRACTICE: Evidence = {
  source: { ko: '피싱 예방 일반 수칙', en: 'General practice against phishing' },
  date: '2024',
  strength: 'convention',
};
export const INTEL_GUIDELINES: Evidence = {
  source: { ko: '인텔 소셜미디어 가이드라인', en: 'Intel, social media guidelines' },
  date: '2017',
  strength: 'convention',
};
export const DELL_POLICY: Evidence = {
  source: { ko: '델 소셜미디어 정책', en: 'Dell, social media policy' },
  date: '2011',
  strength: 'convention',
};
export const TELSTRA_3R: Evidence = {
  source: {
    ko: '텔스트라 3R 교육(책임·존중·대표성)',
    en: 'Telstra, 3 Rs of social media: responsibility, respect, representation',
  },
  date: '2009',
  strength: 'convention',
};
export const DIGIORNO: Evidence = {
  source: {
    ko: '디조르노 2014년 해시태그 사과 사례',
    en: 'DiGiorno 2014: a hashtag used unread, and the apology',
  },
  date: '2014-09',
  strength: 'convention',
};
export const MOURNING: Evidence = {
  source: {
    ko: '2014년·2022년 국가 애도 기간 기업 홍보 중단 사례',
    en: 'Corporate pauses in national mourning, Korea 2014 and 2022',
  },
  date: '2022-11',
  strength: 'convention',
};
export const CONDOLENCE_TWEET: Evidence = {
  source: { ko: '2011년 커피 전문점 조문 트윗 사례', en: 'A café chain’s condolence tweet, Korea 2011' },
  date: '2011-12',
  strength: 'convention',
};
export const REPLY_SARCASM: Evidence = {
  source: { ko: '네슬레 2010년 페이스북 답글 사례', en: 'Nestlé 2010: sarcastic replies on Facebook' },
  date: '2010-03',
  strength: 'convention',
};
export const WRONG_ACCOUNT: Evidence = {
  source: {
    ko: '미국 적십자 2011년 계정 착오 사례',
    en: 'American Red Cross 2011: a post from the wrong account',
  },
  date: '2011-02',
  strength: 'convention',
};
export const RUMOUR_TWEETS: Evidence = {
  source: {
    ko: '2010년 그룹 유동성 소문과 해명 트윗 사례',
    en: 'Tweets denying a liquidity rumour, Korea 2010',
  },
  date: '2010',
  strength: 'convention',
};
export const DISABILITY_WORDS: Evidence = {
  source: {
    ko: '국가인권위원회·공공기관 장애 비하 표현 목록',
    en: 'Lists of disability wording, National Human Rights Commission of Korea and agencies',
  },
  date: '2022',
  strength: 'convention',
};
export const EQUALITY_WORDS: Evidence = {
  source: {
    ko: '지자체 성평등 언어 사전과 국가인권위원회 홍보물 모니터링',
    en: 'City gender-equality word lists and monitoring of public promotion (Korea)',
  },
  date: '2021',
  strength: 'convention',
};
export const INCLUSIVE_GUIDES: Evidence = {
  source: { ko: '포용적 언어 안내서', en: 'General inclusive-language guides' },
  date: '2023',
  strength: 'convention',
};
export const BRAND_CONTROVERSIES: Evidence = {
  source: {
    ko: '한국 브랜드의 은어·상징 논란 사례',
    en: 'Korean brand controversies over coded words and signs',
  },
  date: '2021',
  strength: 'convention',
};
export const HONORIFICS: Evidence = {
  source: {
    ko: '국립국어원 높임법 설명과 백화점 직원 언어 조사 보도',
    en: 'National Institute of Korean Language on honorifics, and a survey of department-store speech',
  },
  date: '2013',
  strength: 'convention',
};
export const SECRET_PRACTICE: Evidence = {
  source: { ko: '비밀 키 관리 일반 수칙', en: 'General practice for keeping secrets out of public text' },
  date: '2024',
  strength: 'convention',
};
