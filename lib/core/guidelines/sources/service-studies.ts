import type { Evidence } from '../rule';

export const LEWICKI: Evidence = {
  source: {
    ko: 'Lewicki, Polin, Lount 2016, Negotiation and Conflict Management Research 9',
    en: 'Lewicki, Polin, Lount 2016, Negotiation and Conflict Management Research 9',
  },
  date: '2016',
  strength: 'experiment',
};
export const RISEN_GILOVICH: Evidence = {
  source: {
    ko: 'Risen, Gilovich 2007, Journal of Personality and Social Psychology 92',
    en: 'Risen, Gilovich 2007, Journal of Personality and Social Psychology 92',
  },
  date: '2007',
  strength: 'experiment',
};
export const EINWILLER_STEILEN: Evidence = {
  source: {
    ko: 'Einwiller, Steilen 2015, Public Relations Review 41',
    en: 'Einwiller, Steilen 2015, Public Relations Review 41',
  },
  date: '2015',
  strength: 'observation',
};
export const HERHAUSEN: Evidence = {
  source: {
    ko: 'Herhausen et al. 2019, Journal of Marketing 83',
    en: 'Herhausen et al. 2019, Journal of Marketing 83',
  },
  date: '2019',
  strength: 'observation',
};
export const HBR_FIRESTORMS: Evidence = {
  source: {
    ko: 'Herhausen et al. 2020, Harvard Business Review',
    en: 'Herhausen et al. 2020, Harvard Business Review',
  },
  date: '2020-05',
  strength: 'observation',
};
export const GOLMOHAMMADI: Evidence = {
  source: {
    ko: 'Golmohammadi, Havakhor, Gauri, Comprix 2021, Journal of Marketing 85',
    en: 'Golmohammadi, Havakhor, Gauri, Comprix 2021, Journal of Marketing 85',
  },
  date: '2021',
  strength: 'observation',
};
export const PACKARD_MOORE_MCFERRAN: Evidence = {
  source: {
    ko: 'Packard, Moore, McFerran 2018, Journal of Marketing Research 55',
    en: 'Packard, Moore, McFerran 2018, Journal of Marketing Research 55',
  },
  date: '2018',
  strength: 'experiment',
};
export const PACKARD_BERGER: Evidence = {
  source: {
    ko: 'Packard, Berger 2021, Journal of Consumer Research 47',
    en: 'Packard, Berger 2021, Journal of Consumer Research 47',
  },
  date: '2021',
  strength: 'experiment',
};
export const LI_CHAN_KIM: Evidence = {
  source: {
    ko: 'Li, Chan, Kim 2019, Journal of Consumer Research 45',
    en: 'Li, Chan, Kim 2019, Journal of Consumer Research 45',
  },
  date: '2019',
  strength: 'experiment',
};
export const BEAL_GREGOIRE: Evidence = {
  source: {
    ko: 'Béal, Grégoire 2022, Journal of Service Research 25',
    en: 'Béal, Grégoire 2022, Journal of Service Research 25',
  },
  date: '2022',
  strength: 'experiment',
};
export const SHIN_LARSON: Evidence = {
  source: {
    ko: 'Shin, Larson 2020, European Journal of Marketing 54',
    en: 'Shin, Larson 2020, European Journal of Marketing 54',
  },
  date: '2020',
  strength: 'experiment',
};
export const GELBRICH_ROSCHK: Evidence = {
  source: {
    ko: 'Gelbrich, Roschk 2011, Journal of Service Research 14 (meta-analysis)',
    en: 'Gelbrich, Roschk 2011, Journal of Service Research 14 (meta-analysis)',
  },
  date: '2011',
  strength: 'observation',
};
export const ORSINGHER: Evidence = {
  source: {
    ko: 'Orsingher, Valentini, de Angelis 2010, Journal of the Academy of Marketing Science 38 (60 studies)',
    en: 'Orsingher, Valentini, de Angelis 2010, Journal of the Academy of Marketing Science 38 (60 studies)',
  },
  date: '2010',
  strength: 'observation',
};
export const LIAO: Evidence = {
  source: { ko: 'Liao et al. 2024, Psychology & Marketing', en: 'Liao et al. 2024, Psychology & Marketing' },
  date: '2024',
  strength: 'experiment',
};
export const BROOKS: Evidence = {
  source: {
    ko: 'Brooks, Dai, Schweitzer 2014, Social Psychological and Personality Science 5',
    en: 'Brooks, Dai, Schweitzer 2014, Social Psychological and Personality Science 5',
  },
  date: '2014',
  strength: 'experiment',
};
export const NEWMAN_KRAYNAK: Evidence = {
  source: {
    ko: 'Newman, Kraynak 2013, Social Behavior and Personality 41',
    en: 'Newman, Kraynak 2013, Social Behavior and Personality 41',
  },
  date: '2013',
  strength: 'experiment',
};
export const GUNARATHNE: Evidence = {
  source: { ko: 'Gunarathne, Rui, Seidmann 2014', en: 'Gunarathne, Rui, Seidmann 2014' },
  date: '2014',
  strength: 'observation',
};
export const VAN_NOORT_WILLEMSEN: Evidence = {
  source: {
    ko: 'van Noort, Willemsen 2012, Journal of Interactive Marketing 26',
    en: 'van Noort, Willemsen 2012, Journal of Interactive Marketing 26',
  },
  date: '2012',
  strength: 'experiment',
};
export const DEMMERS: Evidence = {
  source: {
    ko: 'Demmers, van Dolen, Weltevreden: webcare on positive posts',
    en: 'Demmers, van Dolen, Weltevreden: webcare on positive posts',
  },
  date: '2018',
  strength: 'experiment',
};
export const PEUKERT: Evidence = {
  source: {
    ko: 'Peukert 2015 (thesis): personal against corporate replies',
    en: 'Peukert 2015 (thesis): personal against corporate replies',
  },
  date: '2015',
  strength: 'experiment',
};
export const HILL: Evidence = {
  source: {
    ko: 'Hill 2013 (dissertation): meta-analyses of apology',
    en: 'Hill 2013 (dissertation): meta-analyses of apology',
  },
  date: '2013',
  strength: 'observation',
};
export const USAF_TRIAGE: Evidence = {
  source: {
    ko: '미국 공군 웹 게시물 대응 평가 v2',
    en: 'U.S. Air Force, Web Posting Response Assessment v2',
  },
  date: '2008',
  strength: 'convention',
};
export const LITHIUM: Evidence = {
  source: {
    ko: '리튬·밀워드브라운 2013, 트위터 이용자 501명 설문',
    en: 'Lithium, Millward Brown 2013: a survey of 501 Twitter users',
  },
  date: '2013',
  strength: 'vendor',
};
export const TWITTER_CARE: Evidence = {
  source: {
    ko: '트위터 2016·하버드 비즈니스 리뷰 2018, 빠른 답과 지불 의향',
    en: 'Twitter 2016 and Harvard Business Review 2018: quick answers and what customers would pay',
  },
  date: '2018',
  strength: 'vendor',
};
export const SPROUT: Evidence = {
  source: {
    ko: '스프라우트소셜 2016, 답변 시간과 홍보 글의 비율',
    en: 'Sprout Social 2016: time to an answer, and promotion for each answer',
  },
  date: '2016',
  strength: 'vendor',
};
