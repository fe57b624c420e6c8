import { findAll } from '../../guidelines/find';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import { BUDDY_MEDIA } from '../../guidelines/sources/studies';
import { isGrave } from '../mood';
import { SUH } from '../sources';

const ANNOUNCEMENT =
  /(?<!#)(?:출시|오픈|공지|모집|발표|업데이트)(?!일|해 ?주)|\b(?:launch(?:es|ed|ing)?|announc(?:e|es|ed|ing|ement)|now open|apply now|applications? (?:are )?(?:now )?open)\b/gi;

export const linkForAnnouncement: Rule = {
  id: 'link-for-announcement',
  family: 'hint',
  level: 'tip',
  ...BROADCAST,
  check(draft) {
    if (draft.context.hasMedia || draft.entities.urls.length > 0 || isGrave(draft)) return [];
    return findAll(draft, ANNOUNCEMENT)
      .slice(0, 1)
      .map(({ start, end }) => ({ start, end }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '자세한 내용으로 가는 링크를 하나 붙여 보세요', en: 'Add one link to the details' },
  reason: {
    ko: '리트윗된 글의 28.4%에 링크가 있었는데, 전체 글에서는 약 20%였습니다. 읽은 사람이 다음에 갈 곳도 생깁니다.',
    en: '28.4 % of retweets held a link against about 20 % of all tweets, and readers get somewhere to go next.',
  },
  summary: {
    ko: '출시, 모집, 발표를 알리면서 링크도 사진도 없는 글을 짚어 줍니다.',
    en: 'Points at announcements without a link or media.',
  },
  evidence: [SUH, BUDDY_MEDIA],
  bad: { ko: ['새 앱이 출시되었습니다!'], en: ['We just launched our new app!'] },
  good: {
    ko: ['새 앱 출시: 결제 단계가 5번에서 2번으로 줄었습니다. 바뀐 화면 보기 https://example.com/app'],
    en: ['New app launched: checkout in 2 steps, not 5. See the screens: https://example.com/app'],
  },
};
