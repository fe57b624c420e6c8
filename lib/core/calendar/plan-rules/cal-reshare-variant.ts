import { docs as composed } from '../../reach/hints/cal-reshare-variant';
import { pageOf } from '../../reach/tracked-link';
import { entitiesOf } from '../../text/entities';
import { slotInstant } from '../today';
import { byAccount, type PlanDocs, type PlannedSlot, type PlanRemark, type PlanRule } from './plan';

const DAY_MS = 86_400_000;
const REST_MS = 3 * DAY_MS;
const WITHIN_MS = 30 * DAY_MS;
const MOST_SHARES = 3;

export const calReshareVariant: PlanRule = {
  id: 'cal-reshare-variant',
  level: 'tip',
  check(plan) {
    return byAccount(plan)
      .filter(({ site }) => site === 'x')
      .flatMap(({ slots }) => [...sharesOf(slots)].flatMap(([page, shares]) => remarksOn(page, shares)));
  },
};

/** The slots that lead to each page, by time. */
function sharesOf(slots: readonly PlannedSlot[]): ReadonlyMap<string, readonly PlannedSlot[]> {
  const shares = slots.flatMap((slot) =>
    [...new Set(entitiesOf(slot.text).urls.map(({ value }) => pageOf(value)))].map((page) => ({
      page,
      slot,
    })),
  );
  return new Map(
    [...Map.groupBy(shares, ({ page }) => page)].map(([page, all]) => [page, all.map(({ slot }) => slot)]),
  );
}

function remarksOn(page: string, shares: readonly PlannedSlot[]): readonly PlanRemark[] {
  const at = (slot: PlannedSlot | undefined) => (slot ? slotInstant(slot) : Number.NaN);
  const soon = shares.find((slot, index) => at(slot) - at(shares[index - 1]) < REST_MS);
  const often = shares.find((slot, index) => at(slot) - at(shares[index - MOST_SHARES]) < WITHIN_MS);
  const before = soon && shares[shares.indexOf(soon) - 1];
  return [
    ...(soon && before
      ? [
          {
            slots: [before.id, soon.id],
            message: {
              ko: `${page} 링크가 사흘 안에 다시 나갑니다. 며칠 두고 다른 각도로 소개해 보세요`,
              en: `${page} goes out twice within three days. Leave some days between, and take another angle`,
            },
          },
        ]
      : []),
    ...(often
      ? [
          {
            slots: shares.map(({ id }) => id),
            message: {
              ko: `${page} 링크가 30일 안에 네 번 이상 나갑니다`,
              en: `${page} goes out more than three times within 30 days`,
            },
          },
        ]
      : []),
  ];
}

export const docs: PlanDocs = composed;
