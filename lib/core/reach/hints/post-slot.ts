import { Temporal } from 'temporal-polyfill';
import type { CheckContext } from '../../guidelines/check-context';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import { PRACTICE } from '../../guidelines/sources/practice';
import { BUDDY_MEDIA } from '../../guidelines/sources/studies';
import type { Localized } from '../../language';
import { isGrave } from '../mood';
import { remark } from '../remark';
import { sayHours } from '../say-hours';

/** The hours in which brands on Twitter did better; on Facebook the same study found the opposite. */
const FIRST_HOUR = 8;
const LAST_HOUR = 18;

/** Tied to this very moment. */
const NOW =
  /지금|방금|속보|생방송|라이브|실시간|카운트다운|경기|새해|해돋이|\b(?:live|right now|just (?:now|in|landed)|tonight|kick-?off|final whistle|countdown|new year)\b/i;

export const postSlot: Rule = {
  id: 'post-slot',
  family: 'calendar',
  level: 'tip',
  ...BROADCAST,
  check(draft) {
    const hour = hourOf(draft.context);
    if (hour === null || NOW.test(draft.normal.text) || isGrave(draft)) return [];
    const { bestHours = [], platform } = draft.context;
    if (bestHours.length > 0) {
      return bestHours.includes(hour) ? [] : remark(draft, { message: ownBest(bestHours) });
    }
    const isUsual = platform === 'facebook' || (hour >= FIRST_HOUR && hour <= LAST_HOUR);
    return isUsual ? [] : remark(draft, { message: outside(hour) });
  },
};

function hourOf({ time, zone }: CheckContext): number | null {
  if (time === undefined || zone === undefined) return null;
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).hour;
}

function ownBest(hours: readonly number[]): Localized {
  const { ko, en } = sayHours(hours);
  return { ko: `이 계정은 ${ko}에 반응이 좋았습니다`, en: `This account did best at ${en}` };
}

const outside = (hour: number): Localized => ({
  ko: `지금은 ${hour}시입니다. 급하지 않다면 평일 아침을 생각해 보세요`,
  en: `It is past ${hour}:00. Unless it is urgent, think of a weekday morning`,
});

export const docs: RuleDocs = {
  message: {
    ko: '이 계정의 반응 좋은 시간대를 확인하세요',
    en: 'Check this account’s best hours',
  },
  reason: {
    ko: '아침을 권하는 것은 관행입니다. 2012년 트위터의 브랜드 글은 8~19시에 반응이 30% 많았지만 페이스북에서는 반대였습니다. 이 계정의 기록이 쌓이면 그것이 먼저입니다.',
    en: 'Mornings are a convention. Brands on Twitter got 30 % more engagement from 8 to 19 h in 2012, on Facebook it was the reverse. Your own figures go first once there are enough.',
  },
  summary: {
    ko: '이 계정이 잘된 시간 밖이거나, 기록이 없으면 X에서 8~19시 밖인지 팀의 시간대로 봅니다. 급한 안내와 생방송은 그대로 둡니다.',
    en: 'Looks whether it is outside the hours in which this account did well; without figures, outside 8 to 19 h on X. Urgent and live posts are left alone.',
  },
  evidence: [BUDDY_MEDIA, PRACTICE],
  bad: {
    ko: ['옥상 텃밭에서 상추를 거뒀습니다', '새 지도에 산책길 열두 갈래를 담았습니다'],
    en: ['Lettuce from the roof garden', 'Our new map has twelve routes'],
  },
  good: {
    ko: ['결제 장애를 복구했습니다', '지금 생방송을 시작합니다'],
    en: ['The outage is over, payments work', 'We are live from the greenhouse'],
  },
};
