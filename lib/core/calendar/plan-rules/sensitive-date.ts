import { docs as composed } from '../../reach/hints/sensitive-date';
import { sensitiveOn } from '../sensitive-dates';
import { sensitiveName } from '../sensitive-name';
import { isOpen } from '../slot';
import { idsOf, type PlanDocs, type PlanRule } from './plan';

export const sensitiveDate: PlanRule = {
  id: 'sensitive-date',
  level: 'advise',
  check({ slots, team }) {
    const light = slots.filter(
      (slot) => isOpen(slot) && (slot.kind === 'promotion' || slot.kind === 'entertainment'),
    );
    return [...Map.groupBy(light, ({ date }) => date)].flatMap(([date, onDay]) => {
      const [day] = sensitiveOn(team.sensitiveDates, date);
      if (!day) return [];
      const { ko, en } = sensitiveName(day);
      return {
        slots: idsOf(onDay),
        message: {
          ko: `${ko}에 홍보나 재미 글이 잡혀 있습니다. 하루 옮겨 보세요`,
          en: `Promotion or fun is planned for a sensitive date (${en}). Move it by a day`,
        },
      };
    });
  },
};

export const docs: PlanDocs = composed;
