import type { Evidence } from './rule';

/** Sources that rules cite, spelled out once. */
const law = (ko: string, en: string, date: string): Evidence => ({
  source: { ko, en },
  date,
  strength: 'law',
});
const same = (source: string, date: string, strength: Evidence['strength']): Evidence => ({
  source: { ko: source, en: source },
  date,
  strength,
});

export const RESIDENT_NUMBER_ACT = law(
  '개인정보 보호법 제24조의2(주민등록번호 처리의 제한)',
  'Personal Information Protection Act (Korea), art. 24-2: limits on processing resident registration numbers',
  '2014',
);

export const PERSONAL_DATA_ACT = law(
  '개인정보 보호법 제17조(개인정보의 제공)',
  'Personal Information Protection Act (Korea), art. 17: giving personal data to others',
  '2011',
);

export const CARD_STANDARD: Evidence = {
  source: {
    ko: '카드업계 데이터 보안 표준(PCI DSS) 요구사항 3',
    en: 'Payment Card Industry Data Security Standard, requirement 3',
  },
  date: '2022',
  strength: 'convention',
};

export const PRACTICE: Evidence = {
  source: { ko: '기업 소셜미디어 운영 관행', en: 'Corporate social-media practice' },
  date: '2014',
  strength: 'convention',
};

export const EINWILLER_STEILEN = same(
  'Einwiller, Steilen 2015, Public Relations Review 41',
  '2015',
  'observation',
);

export const KATSAROS = same('Katsaros, Yang, Fratamico 2022, ICWSM 16', '2022', 'experiment');

export const FAIR_ADVERTISING_ACT = law(
  '표시ㆍ광고의 공정화에 관한 법률 제3조ㆍ제5조',
  'Fair Labeling and Advertising Act (Korea), art. 3 and 5',
  '2024',
);

export const ENDORSEMENT_GUIDELINE = law(
  '공정거래위원회 추천ㆍ보증 등에 관한 표시ㆍ광고 심사지침(2024년 12월 1일 시행)',
  'Korea Fair Trade Commission, endorsement review guideline in force since 1 December 2024',
  '2024-12-01',
);

export const FTC_ENDORSEMENT = law(
  '미국 연방거래위원회 보증 지침, 16 CFR 255',
  'US Federal Trade Commission, Endorsement Guides, 16 CFR 255',
  '2023',
);

export const FACEBOOK_BAIT: Evidence = {
  source: {
    ko: '페이스북 뉴스피드 공지: 참여 유도 게시물 노출 축소',
    en: 'Facebook news feed notice: demoting engagement bait',
  },
  date: '2017-12',
  strength: 'vendor',
};

export const LEWICKI = same(
  'Lewicki, Polin, Lount 2016, Negotiation and Conflict Management Research 9',
  '2016',
  'experiment',
);

export const RISEN_GILOVICH = same(
  'Risen, Gilovich 2007, Journal of Personality and Social Psychology 92',
  '2007',
  'experiment',
);

export const HOUSE_RULE: Evidence = {
  source: { ko: '템플릿을 쓰는 팀의 운영 원칙', en: 'House rule of teams that write from templates' },
  date: '2026',
  strength: 'convention',
};
