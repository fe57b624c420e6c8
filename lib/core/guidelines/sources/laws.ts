import type { Evidence } from '../rule';

export const RESIDENT_NUMBER_ACT: Evidence = {
  source: {
    ko: '개인정보 보호법 제24조의2(주민등록번호 처리의 제한)',
    en: 'Personal Information Protection Act (Korea), art. 24-2: limits on processing resident registration numbers',
  },
  date: '2014',
  strength: 'law',
};
export const IDENTIFIER_ACT: Evidence = {
  source: {
    ko: '개인정보 보호법 제24조(고유식별정보의 처리 제한)',
    en: 'Personal Information Protection Act (Korea), art. 24: limits on unique identifiers',
  },
  date: '2014',
  strength: 'law',
};
export const PERSONAL_DATA_ACT: Evidence = {
  source: {
    ko: '개인정보 보호법 제17조(개인정보의 제공)',
    en: 'Personal Information Protection Act (Korea), art. 17: giving personal data to others',
  },
  date: '2011',
  strength: 'law',
};
export const LEAK_NOTICE_ACT: Evidence = {
  source: {
    ko: '개인정보 보호법 제34조(유출 통지·72시간 내 신고)',
    en: 'Personal Information Protection Act (Korea), art. 34: notice of leaks, report within 72 hours',
  },
  date: '2023',
  strength: 'law',
};
export const DEFAMATION_ACT: Evidence = {
  source: {
    ko: '정보통신망법 제70조(사이버 명예훼손)',
    en: 'Network Act (Korea), art. 70: defamation online',
  },
  date: '2014',
  strength: 'law',
};
export const FAIR_ADVERTISING_ACT: Evidence = {
  source: {
    ko: '표시ㆍ광고의 공정화에 관한 법률 제3조ㆍ제5조',
    en: 'Fair Labeling and Advertising Act (Korea), art. 3 and 5',
  },
  date: '2024',
  strength: 'law',
};
export const LOWEST_PRICE_RULING: Evidence = {
  source: {
    ko: '대법원 2022. 4. 28. 선고 2019두36001(1+1과 직전 20일 최저가)',
    en: 'Supreme Court of Korea, 28 April 2022, 2019du36001: 1+1 offers and the 20-day lowest price',
  },
  date: '2022-04-28',
  strength: 'law',
};
export const ENDORSEMENT_GUIDELINE: Evidence = {
  source: {
    ko: '공정거래위원회 추천ㆍ보증 등에 관한 표시ㆍ광고 심사지침(2024년 12월 1일 시행)',
    en: 'Korea Fair Trade Commission, endorsement review guideline in force since 1 December 2024',
  },
  date: '2024-12-01',
  strength: 'law',
};
export const ENDORSEMENT_QA: Evidence = {
  source: {
    ko: '공정거래위원회 추천ㆍ보증 심사지침 질의응답 안내(2025년 12월)',
    en: 'Korea Fair Trade Commission, endorsement guideline Q&A, December 2025',
  },
  date: '2025-12-02',
  strength: 'law',
};
export const ENDORSEMENT_2020: Evidence = {
  source: {
    ko: '공정거래위원회 추천ㆍ보증 심사지침 2020년 개정(모호한 문구, 더보기 뒤 표시)',
    en: 'Korea Fair Trade Commission, endorsement guideline 2020: vague terms, disclosure behind "more"',
  },
  date: '2020-09-01',
  strength: 'law',
};
export const FTC_ENDORSEMENT: Evidence = {
  source: {
    ko: '미국 연방거래위원회 보증 지침, 16 CFR 255',
    en: 'US Federal Trade Commission, Endorsement Guides, 16 CFR 255',
  },
  date: '2023',
  strength: 'law',
};
export const FTC_REVIEWS: Evidence = {
  source: {
    ko: '미국 연방거래위원회 소비자 후기 규칙, 16 CFR 465(2024년 10월 21일 시행)',
    en: 'US Federal Trade Commission, Consumer Reviews rule, 16 CFR 465, in force since 21 October 2024',
  },
  date: '2024-10-21',
  strength: 'law',
};
export const GREEN_CLAIMS_GUIDELINE: Evidence = {
  source: {
    ko: '공정거래위원회 환경 관련 표시ㆍ광고 심사지침(2023년 9월 1일 시행)',
    en: 'Korea Fair Trade Commission, environmental claims guideline in force since 1 September 2023',
  },
  date: '2023-09-01',
  strength: 'law',
};
export const COSMETICS_GUIDELINE: Evidence = {
  source: {
    ko: '식품의약품안전처 화장품 표시ㆍ광고 관리 지침과 2024~2025년 행정처분',
    en: 'Ministry of Food and Drug Safety (Korea), cosmetics advertising guideline and sanctions 2024–2025',
  },
  date: '2025',
  strength: 'law',
};
export const FOOD_ADVERTISING_ACT: Evidence = {
  source: {
    ko: '식품 등의 표시ㆍ광고에 관한 법률 제8조ㆍ제10조',
    en: 'Food Labelling and Advertising Act (Korea), art. 8 and 10',
  },
  date: '2024',
  strength: 'law',
};
export const FINANCIAL_AD_GUIDELINE: Evidence = {
  source: {
    ko: '금융소비자보호법 광고 지침(2021년 6월 8일)',
    en: 'Financial Consumer Protection Act (Korea), advertising guideline of 8 June 2021',
  },
  date: '2021-06-08',
  strength: 'law',
};
export const MEDICAL_SERVICE_ACT: Evidence = {
  source: {
    ko: '의료법 제56조(의료광고의 금지 등)',
    en: 'Medical Service Act (Korea), art. 56: prohibited medical advertising',
  },
  date: '2018',
  strength: 'law',
};
export const FAIR_DISCLOSURE_RULES: Evidence = {
  source: { ko: '한국거래소 공정공시 제도', en: 'Korea Exchange, fair disclosure rules' },
  date: '2015',
  strength: 'law',
};
export const REGULATION_FD: Evidence = {
  source: {
    ko: '미국 증권거래위원회 공정공시 규정과 2013년 넷플릭스 보고서',
    en: 'US SEC, Regulation FD and the 2013 Netflix report',
  },
  date: '2013-04-02',
  strength: 'law',
};
export const ELECTION_ACT: Evidence = {
  source: {
    ko: '공직선거법 제9조ㆍ제60조ㆍ제85조ㆍ제86조',
    en: 'Public Official Election Act (Korea), art. 9, 60, 85 and 86',
  },
  date: '2022',
  strength: 'law',
};
export const COPYRIGHT_ACT: Evidence = {
  source: {
    ko: '저작권법 제16조ㆍ제18조와 퍼블리시티권',
    en: 'Copyright Act (Korea), art. 16 and 18, and publicity rights',
  },
  date: '2023',
  strength: 'law',
};
export const E_COMMERCE_ACT: Evidence = {
  source: {
    ko: '전자상거래법 제21조(거짓·과장으로 유인하는 행위의 금지)',
    en: 'E-Commerce Act (Korea), art. 21: luring by false or exaggerated facts',
  },
  date: '2012',
  strength: 'law',
};
