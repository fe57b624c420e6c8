import { PRACTICE } from '../../guidelines/sources/practice';
import { slotInstant } from '../today';
import { daysBetween } from '../weeks';
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

/** Facebook, in a month. */
const FEWEST = 3;
const MOST = 90;
/** X, in a day. */
const MOST_A_DAY = 10;
const BURST = 3;
const BURST_MS = 10 * 60_000;
/** As long as a month is looked at, at least. */
const MONTH_DAYS = 27;

export const calCadence: PlanRule = {
  id: 'cal-cadence',
  level: 'tip',
  check(plan) {
    return byAccount(plan).flatMap((own) => {
      const slots = own.slots.filter(({ date }) => date >= plan.first);
      return [...monthly(own, slots, plan), ...daily(own, slots), ...bursts(own, slots)];
    });
  },
};

function monthly(own: AccountPlan, slots: readonly PlannedSlot[], plan: Plan): readonly PlanRemark[] {
  const isMonth = daysBetween(plan.first, plan.last) >= MONTH_DAYS;
  if (own.site !== 'facebook' || !isMonth || slots.length === 0) return [];
  if (slots.length >= FEWEST && slots.length <= MOST) return [];
  return [
    {
      slots: idsOf(slots),
      message: {
        ko: `${own.name}: 한 달에 ${slots.length}건입니다. 고르게 ${slots.length < FEWEST ? '늘려' : '줄여'} 보세요`,
        en: `${own.name}, posts in a month: ${slots.length}. ${slots.length < FEWEST ? 'More, evenly spread, keep it alive' : 'Fewer would be read'}`,
      },
    },
  ];
}

function daily(own: AccountPlan, slots: readonly PlannedSlot[]): readonly PlanRemark[] {
  if (own.site !== 'x') return [];
  const full = [...Map.groupBy(slots, ({ date }) => date).values()].filter(
    ({ length }) => length > MOST_A_DAY,
  );
  return full.map((onDay) => ({
    slots: idsOf(onDay),
    message: {
      ko: `${own.name}: 하루에 ${onDay.length}건입니다. 여러 날로 나눠 보세요`,
      en: `${own.name}: ${onDay.length} posts on one day. Spread them`,
    },
  }));
}

function bursts(own: AccountPlan, slots: readonly PlannedSlot[]): readonly PlanRemark[] {
  const timed = slots.map((slot) => ({ slot, at: slotInstant(slot) })).sort((a, b) => a.at - b.at);
  const [first] = timed
    .map(({ at }) => timed.filter((other) => other.at >= at && other.at < at + BURST_MS))
    .filter(({ length }) => length > BURST);
  if (!first) return [];
  return [
    {
      slots: first.map(({ slot }) => slot.id),
      message: {
        ko: `${own.name}: 10분 안에 ${first.length}건이 나갑니다. 간격을 두세요`,
        en: `${own.name}: ${first.length} posts within ten minutes. Leave room between them`,
      },
    },
  ];
}

export const docs: PlanDocs = {
  message: { ko: '게시 간격을 고르게', en: 'Even out the rhythm' },
  reason: {
    ko: '한꺼번에 쏟아진 글은 읽히지 않고, 드문드문한 계정은 잊힙니다. 2010년 무렵 기업 페이지는 한 달 평균 27건을 올렸는데, 관찰일 뿐 권장치는 아닙니다.',
    en: 'Posts all at once are not read, and an account that seldom speaks is forgotten. Company pages around 2010 posted 27 times a month on average: observed, not advised.',
  },
  summary: {
    ko: '페이스북 계정이 한 달에 3건보다 적거나 90건보다 많은지, X에서 하루 10건을 넘는지, 10분 안에 3건을 넘는지 봅니다.',
    en: 'Looks for fewer than 3 or more than 90 posts a month on Facebook, more than 10 a day on X, and more than 3 within ten minutes.',
  },
  evidence: [PRACTICE],
};
