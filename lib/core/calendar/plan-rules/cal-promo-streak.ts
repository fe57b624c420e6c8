import { PRACTICE } from '../../guidelines/sources/practice';
import { byAccount, idsOf, type PlanDocs, type PlannedSlot, type PlanRemark, type PlanRule } from './plan';

const LONGEST = 2;

export const calPromoStreak: PlanRule = {
  id: 'cal-promo-streak',
  level: 'tip',
  check(plan) {
    return byAccount(plan).flatMap(({ name, slots }) => [
      ...streaksIn(slots).map(
        (streak): PlanRemark => ({
          slots: idsOf(streak),
          message: {
            ko: `${name}: 홍보가 ${streak.length}번 이어집니다. 하나를 다른 글과 바꿔 보세요`,
            en: `${name}: ${streak.length} promotions in a row. Swap one for something else`,
          },
        }),
      ),
      ...sameDay(slots).map(
        (onDay): PlanRemark => ({
          slots: idsOf(onDay),
          message: {
            ko: `${name}: 하루에 홍보가 ${onDay.length}건입니다`,
            en: `${name}: ${onDay.length} promotions on one day`,
          },
        }),
      ),
    ]);
  },
};

function streaksIn(slots: readonly PlannedSlot[]): readonly (readonly PlannedSlot[])[] {
  const streaks: PlannedSlot[][] = [[]];
  for (const slot of slots) {
    if (slot.kind === 'promotion') streaks.at(-1)?.push(slot);
    else streaks.push([]);
  }
  return streaks.filter(({ length }) => length > LONGEST);
}

/** Days with several promotions that no streak tells of. */
function sameDay(slots: readonly PlannedSlot[]): readonly (readonly PlannedSlot[])[] {
  const told = new Set(streaksIn(slots).flat());
  const promotions = slots.filter((slot) => slot.kind === 'promotion' && !told.has(slot));
  return [...Map.groupBy(promotions, ({ date }) => date).values()].filter(({ length }) => length > 1);
}

export const docs: PlanDocs = {
  message: { ko: '홍보가 연달아 있습니다', en: 'Promotions in a row' },
  reason: {
    ko: '홍보만 이어지면 읽던 사람이 떠납니다. 실험이 아니라 운영 경험에서 나온 원칙이며, 할인 당일 생중계처럼 일부러 잇는 날도 있습니다.',
    en: 'Promotion after promotion loses readers. A rule of experience, not of experiment; a sale day told live is meant to be so.',
  },
  summary: {
    ko: '한 계정에서 홍보가 세 번 이상 이어지거나 하루에 두 건 이상인지 봅니다.',
    en: 'Looks for three promotions in a row from one account, or two on one day.',
  },
  evidence: [PRACTICE],
};
