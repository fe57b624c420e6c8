import { docs as composed } from '../../guidelines/catalogue/crisis-mode-promo';
import { isOpen } from '../slot';
import { idsOf, type PlanDocs, type PlanRule } from './plan';

export const crisisModePromo: PlanRule = {
  id: 'crisis-mode-promo',
  level: 'block',
  check({ slots, team, today }) {
    if (!team.crisis) return [];
    const paused = slots.filter(
      (slot) =>
        isOpen(slot) && slot.date >= today && (slot.kind === 'promotion' || slot.kind === 'entertainment'),
    );
    if (paused.length === 0) return [];
    return [
      {
        slots: idsOf(paused),
        message: {
          ko: `위기 모드입니다. 예정된 홍보·재미 글 ${paused.length}건을 멈춰 주세요`,
          en: `Crisis mode is on: hold the promotion and fun that is planned (${paused.length})`,
        },
      },
    ];
  },
};

export const docs: PlanDocs = composed;
