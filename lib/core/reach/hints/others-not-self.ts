import { findAll } from '../../guidelines/find';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import { TAN_LEE_PANG } from '../../guidelines/sources/studies';
import { isGrave } from '../mood';

const SELF = /(?<![가-힣])(?:저희|당사|자사|우리 ?회사|우리(?=[는가의] ))|\b(?:[Ww]e|[Oo]ur|[Oo]urs|us)\b/g;
/** So often it is about us. */
const OFTEN = 3;

/** Somebody else is in it: a person, several, or the reader. */
const OTHERS =
  /[가-힣](?:님|씨)(?![가-힣])|분들|여러분|어르신|아이들|이웃|\d ?(?:명|분|팀|가족|가정)(?![가-힣]*간)|\b(?:you|your|yours|he|she|they|his|her|hers|their|them|people|customer|families|neighbou?rs|children|kids)\b/i;

export const othersNotSelf: Rule = {
  id: 'others-not-self',
  family: 'hint',
  level: 'tip',
  ...BROADCAST,
  cues: ['저희', '당사', '자사', '우리', 'we', 'our', 'us'],
  check(draft) {
    const third = findAll(draft, SELF)[OFTEN - 1];
    const isPeopled = draft.entities.mentions.length > 0 || OTHERS.test(draft.normal.text);
    return third && !isPeopled && !isGrave(draft) ? [{ start: third.start, end: third.end }] : [];
  },
};

export const docs: RuleDocs = {
  message: { ko: '회사 대신 사람을 주어로 바꿔 보세요', en: 'Make someone else the subject' },
  reason: {
    ko: '같은 사람이 같은 링크를 두 번 소개한 트윗 쌍에서, 다른 사람을 가리키는 말이 있는 쪽이 더 퍼졌고 나를 내세운 쪽은 덜 퍼졌습니다.',
    en: 'In pairs of tweets by one author with one link, words for other people went with more retweets, words for oneself with fewer.',
  },
  summary: {
    ko: '저희, 당사 같은 말이 세 번 이상인데 다른 사람은 아무도 나오지 않는 게시물을 찾습니다. 답글은 보지 않습니다.',
    en: 'Finds posts that say we or our three times and speak of nobody else; not in replies.',
  },
  evidence: [TAN_LEE_PANG],
  bad: {
    ko: [
      '저희는 저희 고객을 위해 저희만의 기술을 개발했습니다',
      '당사는 올해 당사의 공장을 당사 힘으로 새로 지었습니다',
    ],
    en: ['We built our tech so our customers love us', 'We moved our office to give us more room'],
  },
  good: {
    ko: [
      '부산의 김 간호사는 교대 전 3분 만에 약을 받습니다. 바뀐 점은 예약 화면 하나였습니다',
      '저희 매장에서 저희 직원이 저희 손님 김하늘 님과 찍은 사진입니다',
    ],
    en: [
      'A Busan nurse now collects her medicine in 3 minutes before her shift. One screen changed.',
      'We asked our neighbours what they want from our shop',
    ],
  },
};
