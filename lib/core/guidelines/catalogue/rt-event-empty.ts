import { findByLanguage, type PatternsByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { X_CONTEST } from '../sources/platforms';
import { PRACTICE } from '../sources/practice';

/** A press of a button for a prize, in either order. */
const BARE: PatternsByLanguage = {
  ko: [
    /(?:\bRT\b|알티(?![메미]|[가-힣]*션)|리트윗|리포스트|재게시|마음(?:을|에)? ?(?:누르|눌러|콕)|하트(?:를)? ?(?:누르|눌러)|맘찍|팔로(?:우|잉)?(?! ?업)|맞팔)[^?\n]{0,40}?(?:추첨|경품|당첨|쿠폰|증정|선물|상품권|문상|기프티콘|커피|치킨|피자|뽑아|분께|\d ?명께|걸었|발표|드려|드립|드릴|쏩니|쏴|쏜다|나갑니다|나눔|이벤트|랜덤|상품|보내 ?드|응모)[가-힣]*/gi,
    /(?:추첨|경품|당첨|쿠폰|증정|선물|상품권|문상|기프티콘|커피|치킨|피자|뽑아|분께|\d ?명께|걸었|발표|드려|드립|드릴|쏩니|쏴|쏜다|나눔|이벤트)[^?\n]{0,40}?(?:\bRT\b|알티(?![메미]|[가-힣]*션)(?:만|하|해|와|로| ?한 ?번| ?이벤트)?|리트윗|리포스트|재게시|팔로(?:우|잉)?(?! ?업))[가-힣]*/gi,
  ],
  en: [
    /\b(?:rts?|retweet(?:s|ing)?|repost(?:s|ing)?|re-?post|follow(?:s|ing)?|like)\b(?! up)[^?\n]{0,50}?\b(?:to win|win(?:ners?|ning|s)?|giveaway|giv(?:e|ing) away|gets? (?:an?|one|the|free)|pick|random|prizes?|contest|competition|draw|drawn|raffle|enter(?:ed)?|entry|entries|chance|gift cards?|free|bag|snag)\b/gi,
    /\b(?:win(?:ners?|ning)?|giveaway|giv(?:e|ing) away|prizes?|draw|raffle|gift cards?|free|enter|chance)\b[^?\n]{0,50}?\b(?:rts?|retweet(?:s|ing|ers?)?|repost(?:s|ing|ers?)?|follow(?:s|ing)? (?:us|and|&|\+|@))(?![a-z])/gi,
  ],
};
const PRESS =
  /\b(?:rt|retweet|repost)|알티|리트윗|리포스트|재게시|팔로|맞팔|맘찍|하트|마음|\bfollow (?:us|and|&|\+|@)/i;

/** Something of the readers' own is asked for, or the rules are at hand. */
const MORE =
  /규칙|유의 ?사항|참여 ?조건|자세한 ?조건|약관|사연|후기|(?<![가-힣])팁|이야기|아이디어|추억|레시피|노하우|경험|삼행시|작명|이름을 ?지어|한 ?줄 ?평|사진을|그려|\b(?:rules|terms|t&cs|story|stories|tips?|ideas?|photos?|recipes?|captions?|memor(?:y|ies)|design|your (?:best|own|favou?rite|answer))\b/i;

export const rtEventEmpty: Rule = {
  id: 'rt-event-empty',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  platforms: ['x'],
  cues: 'rt|알티|리트윗|리포스트|재게시|팔로|맞팔|맘찍|하트|마음|맞팔|retweet|repost|follow'.split('|'),
  check(draft) {
    const { text } = draft.normal;
    if (!PRESS.test(text) || MORE.test(text)) return [];
    return findByLanguage(draft, BARE)
      .slice(0, 1)
      .map(({ start, end }) => ({ start, end }));
  },
};

export const docs: RuleDocs = {
  message: { ko: 'RT 경품보다 참여를 청해 보세요', en: 'Ask for a contribution, not a bare RT' },
  reason: {
    ko: '누르기만 하면 되는 경품은 경품 계정만 모읍니다. X는 되풀이 참여와 여러 계정 참여를 막을 규칙을 요구합니다.',
    en: 'Prizes for a press gather prize hunters; X asks for rules against repeated posts and several accounts.',
  },
  summary: {
    ko: '리트윗이나 팔로우만으로 경품을 주는 글을 찾습니다. 규칙이 있거나 사연·팁을 청하는 글은 그대로 둡니다.',
    en: 'Finds prizes for a bare repost or follow; leaves posts alone that link rules or ask for a tip, story or idea.',
  },
  evidence: [X_CONTEST, PRACTICE],
  bad: {
    ko: ['팔로우+RT하면 추첨으로 커피 드려요!', '리트윗만 하면 10분께 쿠폰을 드립니다'],
    en: ['Follow & RT to win a coffee!', 'Giveaway time! Just repost by midnight'],
  },
  good: {
    ko: [
      '가장 잘 쓴 사용 팁 3개를 뽑아 소개합니다(선물 있음, 규칙 링크)',
      '정전 구간이 늘었습니다. 이웃에게 리트윗으로 알려 주세요',
    ],
    en: [
      'We will feature the 3 best tips (prize, rules in link)',
      'Road closed at Elm Street. Please retweet so drivers know.',
    ],
  },
};
