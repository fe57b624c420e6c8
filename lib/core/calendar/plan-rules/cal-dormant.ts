import { PRACTICE } from '../../guidelines/sources/practice';
import { daysBetween } from '../weeks';
import { byAccount, type PlanDocs, type PlanRemark, type PlanRule } from './plan';

const LONGEST_DAYS = 14;

export const calDormant: PlanRule = {
  id: 'cal-dormant',
  level: 'tip',
  check(plan) {
    return byAccount(plan).flatMap(({ name, slots }): readonly PlanRemark[] => {
      const dates = [...slots.map(({ date }) => date), plan.last];
      const gaps = dates
        .slice(1)
        .map((to, at) => ({ slot: slots[at], to, days: daysBetween(dates[at] ?? to, to) }));
      const [longest] = gaps
        .filter(({ days, to }) => days >= LONGEST_DAYS && to >= plan.first && to >= plan.today)
        .sort((a, b) => b.days - a.days);
      if (!longest?.slot) return [];
      return [
        {
          slots: [longest.slot.id],
          until: longest.to,
          message: {
            ko: `${name}: 이 글 뒤로 ${longest.days}일 동안 예정된 글이 없습니다`,
            en: `${name}: nothing is planned for ${longest.days} days after this one`,
          },
        },
      ];
    });
  },
};

export const docs: PlanDocs = {
  message: { ko: '오래 비어 있는 계정입니다', en: 'Dormant account' },
  reason: {
    ko: '열어 두고 방치한 계정은 없는 것만 못합니다. 쓰지 않을 계정이라면 새 창구를 안내하고 닫으세요. 철마다 쉬는 계정은 다를 수 있습니다.',
    en: 'An account that is open and silent is worse than none. If it is over, say where you are now and close it; seasonal accounts may differ.',
  },
  summary: {
    ko: '한 계정에 14일 이상 예정된 글이 없는지 봅니다.',
    en: 'Looks for 14 days and more without a planned post from an account.',
  },
  evidence: [PRACTICE],
};
