import { docs as composed } from '../../reach/hints/mix-80-20';
import { LEAST_POSTS, MOST_PROMOTION, promotionsIn } from '../../reach/mix-shares';
import { byAccount, idsOf, type PlanDocs, type PlanRule } from './plan';

export const mix8020: PlanRule = {
  id: 'mix-80-20',
  level: 'advise',
  check(plan) {
    return byAccount(plan).flatMap(({ name, slots }) => {
      const month = slots.filter(({ date }) => date >= plan.first);
      const promotions = promotionsIn(month.map(({ kind }) => kind));
      if (month.length < LEAST_POSTS || promotions / month.length <= MOST_PROMOTION) return [];
      return {
        slots: idsOf(month.filter(({ kind }) => kind === 'promotion')),
        message: {
          ko: `${name}: ${month.length}건 가운데 ${promotions}건이 홍보입니다. 20%까지가 목표입니다`,
          en: `${name}: ${promotions} of ${month.length} posts promote; the aim is a fifth`,
        },
      };
    });
  },
};

export const docs: PlanDocs = composed;
