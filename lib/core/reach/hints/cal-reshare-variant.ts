import type { OwnText } from '../../guidelines/check-context';
import type { Match, Rule, RuleDocs } from '../../guidelines/rule';
import { areAlike, gramsOf, gramsOfOwn } from '../../guidelines/similarity';
import { X_SPAM } from '../../guidelines/sources/platforms';
import { PRACTICE } from '../../guidelines/sources/practice';
import { TAN_LEE_PANG } from '../../guidelines/sources/studies';
import type { Localized } from '../../language';
import { entitiesOf } from '../../text/entities';
import { isGrave } from '../mood';
import { ownPosts } from '../own-posts';
import { pageOf } from '../tracked-link';

const DAY_MS = 86_400_000;
const WITHIN_MS = 30 * DAY_MS;
const REST_MS = 3 * DAY_MS;
const MOST_SHARES = 3;
/** As much in common as an angle that is not new; from the second on `duplicate-post` speaks. */
const SAME_ANGLE = 0.4;
const SAME_TEXT = 0.85;

const TOO_SOON: Localized = {
  ko: '이 링크를 소개한 지 사흘이 지나지 않았습니다',
  en: 'This link went out less than three days ago',
};
const TOO_OFTEN: Localized = {
  ko: '이 링크를 30일 안에 세 번 소개했습니다',
  en: 'This link went out three times within 30 days',
};

export const calReshareVariant: Rule = {
  id: 'cal-reshare-variant',
  family: 'calendar',
  level: 'tip',
  platforms: ['x'],
  kinds: ['post'],
  languages: ['ko', 'en'],
  check(draft) {
    const { text, entities, context } = draft;
    const [link] = entities.urls;
    const { time } = context;
    if (!link || time === undefined || isGrave(draft)) return [];
    const page = pageOf(link.value);
    const before = ownPosts(context).filter(
      (own) => time - own.at <= WITHIN_MS && pagesIn(own).includes(page),
    );
    const [newest] = before;
    if (!newest) return [];
    const grams = gramsOf(text);
    const isLike = (least: number) => before.some((own) => areAlike(grams, gramsOfOwn(own), least));
    if (isLike(SAME_TEXT)) return [];
    const here = { start: link.start, end: link.end };
    if (before.length >= MOST_SHARES) return [{ ...here, message: TOO_OFTEN }];
    if (time - newest.at < REST_MS) return [{ ...here, message: TOO_SOON }];
    return isLike(SAME_ANGLE) ? ([here] satisfies readonly Match[]) : [];
  },
};

const known = new WeakMap<OwnText, readonly string[]>();

/** The pages a text of ours led to; read once for as long as the text is kept. */
function pagesIn(own: OwnText): readonly string[] {
  const pages = known.get(own) ?? entitiesOf(own.text).urls.map(({ value }) => pageOf(value));
  known.set(own, pages);
  return pages;
}

export const docs: RuleDocs = {
  message: { ko: '다른 표현으로 다시 소개해 보세요', en: 'Re-share with a new angle' },
  reason: {
    ko: '같은 링크라도 말을 바꾸면 반응이 달라집니다. X는 되풀이를 스팸으로 보고, 글은 금방 흘러가므로 며칠 뒤 다른 시간에 다른 각도로 소개하세요.',
    en: 'The same link in other words fares differently, and X takes repetition for spam: some days later, at another hour, from another side.',
  },
  summary: {
    ko: '30일 안에 소개한 링크를 비슷한 말로, 사흘 안에, 또는 네 번째로 다시 소개하는지 봅니다. 누른 횟수는 알 수 없어 보지 않습니다.',
    en: 'Looks at links that went out within 30 days: in similar words, within three days, or for the fourth time. Clicks are not known.',
  },
  evidence: [TAN_LEE_PANG, X_SPAM, PRACTICE],
  bad: {
    ko: [
      '가을 산책길 지도를 새로 만들었습니다. 열두 갈래 길을 직접 걸었어요 https://example.com/map',
      '가을 산책길 지도가 나왔습니다. 열두 갈래 길을 모두 직접 걸었습니다 https://example.com/map/',
    ],
    en: [
      'Our new trail map is out. Twelve routes, all walked by us, free to print https://example.com/trails',
      'Our trail map is here: we walked all twelve routes https://example.com/trails?fbclid=1',
    ],
  },
  good: {
    ko: [
      '비 오는 날 걷기 좋은 길은 어디일까요? 해설사 셋에게 물었습니다 https://example.com/map',
      '가을 산책길에서 만난 새 이야기 https://example.com/birds',
    ],
    en: [
      'Which path has the best bench? Three rangers disagree https://example.com/trails',
      'The birds you meet in autumn https://example.com/birds',
    ],
  },
};
