import type { Span } from '../../text/span';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { EVERYWHERE } from '../scope';
import { FACEBOOK_SPAM } from '../sources/platforms';
import { BUDDY_MEDIA } from '../sources/studies';
import { removal } from '../suggest';

/** How many tags carry. Facebook names the number itself; on X the study counted three and more as too many. */
const MOST = { x: 2, facebook: 5 };

/** Tags that the law or a platform asks for. */
const DISCLOSURE =
  /^(?:광고|유료광고|협찬|제품제공|체험단|서포터즈|내돈내산|ad|ads|advert(?:isement)?|sponsored|paidpartnership|gifted|pr|alttext)$/i;

/** Tags that fish for follows and likes, and say nothing about the post. */
const BAIT =
  /^(?:(?:선|맞|언)팔.*|.*(?:선팔|맞팔).*|좋반.*|좋아요반사|좋튀.*|팔로우(?:미|해주세요)?|소통(?:해요|환영)?|인친.*|실트.*|트친소|알티이벤트|[lf](?:4|or)[lf]|(?:like|follow|comment)(?:4|for)(?:like|follow|comment)s?(?:back)?|follow(?:me|back|train)|teamfollowback|viral.*|trending|fyp|foryou(?:page)?|instagood|explore(?:page)?)$/i;

export const hashtagOverload: Rule = {
  id: 'hashtag-overload',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  cues: ['#'],
  check({ text, entities, context }) {
    const tags = entities.hashtags.filter(({ value }) => !DISCLOSURE.test(value));
    const kept = tags.filter(({ value }) => !BAIT.test(value)).slice(0, MOST[context.platform]);
    const surplus = tags.filter((tag) => !kept.includes(tag));
    return runsOf(text, surplus).map((run) => ({ ...run, suggestions: [without(text, run)] }));
  },
};

/** Tags with nothing but blanks between them, taken together. */
function runsOf(text: string, tags: readonly Span[]): readonly Span[] {
  const runs: Span[] = [];
  for (const { start, end } of tags) {
    const last = runs.at(-1);
    if (last && text.slice(last.end, start).trim() === '') runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end });
  }
  return runs;
}

function without(text: string, run: Span): Suggestion {
  const label = { ko: '이 해시태그 지우기', en: 'Remove these hashtags' };
  if (text.slice(run.end).trim() !== '') return removal(text, run, label);
  return { label, edit: { start: text.slice(0, run.start).trimEnd().length, end: text.length, text: '' } };
}

export const docs: RuleDocs = {
  message: { ko: '해시태그가 너무 많습니다', en: 'Too many hashtags' },
  reason: {
    ko: 'X에서 해시태그 세 개 이상은 반응이 17% 적었고, 페이스북은 다섯 개가 넘는 글을 팔로워에게만 보여 줍니다.',
    en: 'On X three or more tags went with 17% less engagement; Facebook keeps posts with more than five to followers.',
  },
  summary: {
    ko: 'X에서 두 개, 페이스북에서 다섯 개를 넘는 해시태그와 맞팔·좋반 같은 구걸 태그를 찾습니다. 광고 표시는 세지 않습니다.',
    en: 'Finds tags beyond two on X and five on Facebook, and tags that fish for follows; disclosures do not count.',
  },
  evidence: [BUDDY_MEDIA, FACEBOOK_SPAM],
  bad: {
    ko: ['#신상 #가을 #데일리 #맞팔 #선팔 #이벤트 #쇼핑 새 코트', '커피 한 잔 #선팔하면맞팔'],
    en: ['New coat #new #fall #daily #viral #f4f #shop #style', 'Lunch is ready #LikeForLike'],
  },
  good: {
    ko: ['새 코트, 어깨선을 2cm 낮췄습니다 #가을코트', '여름 원두 소개 #광고 #원두 #콜드브루'],
    en: ['New coat, shoulder dropped 2 cm #AutumnCoat', 'Trail shoes, tested in mud #ad #TrailRun #Mud'],
  },
};
