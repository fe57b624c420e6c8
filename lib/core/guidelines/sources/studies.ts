import type { Evidence } from '../rule';

export const KATSAROS: Evidence = {
  source: { ko: 'Katsaros, Yang, Fratamico 2022, ICWSM 16', en: 'Katsaros, Yang, Fratamico 2022, ICWSM 16' },
  date: '2022',
  strength: 'experiment',
};
export const BRADY_2017: Evidence = {
  source: { ko: 'Brady et al. 2017, PNAS 114', en: 'Brady et al. 2017, PNAS 114' },
  date: '2017',
  strength: 'observation',
};
export const BRADY_2025: Evidence = {
  source: {
    ko: 'Brady, Van Bavel 2025: replication and meta-analysis (27 studies)',
    en: 'Brady, Van Bavel 2025: replication and meta-analysis (27 studies)',
  },
  date: '2025',
  strength: 'observation',
};
export const BURTON: Evidence = {
  source: {
    ko: 'Burton, Cruz, Hahn 2021, Nature Human Behaviour 5',
    en: 'Burton, Cruz, Hahn 2021, Nature Human Behaviour 5',
  },
  date: '2021',
  strength: 'observation',
};
export const NAVEED: Evidence = {
  source: { ko: 'Naveed et al. 2011, Web Science', en: 'Naveed et al. 2011, Web Science' },
  date: '2011',
  strength: 'observation',
};
export const TAN_LEE_PANG: Evidence = {
  source: { ko: 'Tan, Lee, Pang 2014, ACL', en: 'Tan, Lee, Pang 2014, ACL' },
  date: '2014',
  strength: 'observation',
};
export const LEE_HOSANAGAR_NAIR: Evidence = {
  source: {
    ko: 'Lee, Hosanagar, Nair 2018, Management Science 64',
    en: 'Lee, Hosanagar, Nair 2018, Management Science 64',
  },
  date: '2018',
  strength: 'observation',
};
export const BUDDY_MEDIA: Evidence = {
  source: {
    ko: '버디미디어 2012: 트위터 브랜드 계정 320개',
    en: 'Buddy Media 2012: 320 brand accounts on Twitter',
  },
  date: '2012',
  strength: 'vendor',
};
export const ACCESSIBILITY: Evidence = {
  source: { ko: '대학·공공기관 접근성 지침', en: 'Accessibility guides of universities and public bodies' },
  date: '2023',
  strength: 'convention',
};
export const CERTAINTY: Evidence = {
  source: { ko: 'Pezzuti 외: 단정적 표현과 참여', en: 'Pezzuti et al.: certainty in brand messages' },
  date: '2021',
  strength: 'observation',
};
export const MELI_SECRETS: Evidence = {
  source: {
    ko: 'Meli, McNiece, Reaves 2019, NDSS(공개 저장소의 키 유출 조사)',
    en: 'Meli, McNiece, Reaves 2019, NDSS: keys leaked in public repositories',
  },
  date: '2019',
  strength: 'observation',
};
