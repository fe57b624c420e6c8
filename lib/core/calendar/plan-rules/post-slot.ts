import { Temporal } from 'temporal-polyfill';
import { bestTimes } from '../../reach/best-times';
import { docs as composed } from '../../reach/hints/post-slot';
import { postsBy } from '../../reach/own-results';
import { sayHours } from '../../reach/say-hours';
import { isOpen } from '../slot';
import { slotInstant } from '../today';
import {
  type AccountPlan,
  byAccount,
  idsOf,
  type Plan,
  type PlanDocs,
  type PlannedSlot,
  type PlanRemark,
  type PlanRule,
} from './plan';

/** The hours in which brands on Twitter did better. */
const FIRST = '08:00';
const LAST = '19:00';
/** Tied to its moment. */
const LIVE =
  /라이브|생중계|생방송|경기|새해|카운트다운|점검|장애|\blive\b|kick-?off|countdown|new year|maintenance/i;

export const postSlot: PlanRule = {
  id: 'post-slot',
  level: 'tip',
  check(plan) {
    const movable = plan.slots.filter((slot) => isOpen(slot) && !LIVE.test(slot.text));
    const known = byAccount({ ...plan, slots: movable }).flatMap((own) => {
      const hours = ownHours(own, plan);
      return hours ? [{ own, hours }] : [];
    });
    const recorded = new Set(known.flatMap(({ own }) => own.slots));
    return [
      ...known.flatMap(({ own, hours }) => besideOwn(own, hours, plan.team.zone)),
      ...besideUsual(movable.filter((slot) => !recorded.has(slot))),
    ];
  },
};

/** The hours at which an account's own posts did best; null while its record carries none. */
function ownHours({ name, site }: AccountPlan, { record, team }: Plan): readonly number[] | null {
  const posts = postsBy(record.ownPosts, { platform: site, account: name });
  const { basis, hours } = bestTimes(posts, team.zone);
  return basis === 'record' ? hours : null;
}

function besideOwn(
  { name, slots }: AccountPlan,
  hours: readonly number[],
  zone: string,
): readonly PlanRemark[] {
  const odd = slots.filter((slot) => !hours.includes(hourIn(zone, slot)));
  if (odd.length === 0) return [];
  const { ko, en } = sayHours(hours);
  return [
    {
      slots: idsOf(odd),
      message: {
        ko: `${name} 계정은 ${ko}에 반응이 좋았습니다. 그 밖에 잡힌 글이 ${odd.length}건입니다`,
        en: `${name} did best at ${en}; planned for other hours: ${odd.length}`,
      },
    },
  ];
}

/** On the clock of the team, by which the record is kept. */
function hourIn(zone: string, slot: PlannedSlot): number {
  return Temporal.Instant.fromEpochMilliseconds(slotInstant(slot)).toZonedDateTimeISO(zone).hour;
}

function besideUsual(slots: readonly PlannedSlot[]): readonly PlanRemark[] {
  const odd = slots.filter(({ site, time }) => site === 'x' && (time < FIRST || time >= LAST));
  if (odd.length === 0) return [];
  return [
    {
      slots: idsOf(odd),
      message: {
        ko: `8~19시 밖에 잡힌 글이 ${odd.length}건입니다. 이 계정의 반응 좋은 시간대를 확인하세요`,
        en: `Outside 8 to 19 h (${odd.length}): check this account’s best hours`,
      },
    },
  ];
}

export const docs: PlanDocs = composed;
