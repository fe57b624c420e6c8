import { SYSOMOS } from '../../reach/sources';
import { afterDutyTime } from '../../team/duty-hours';
import { isOpen } from '../slot';
import { slotInstant } from '../today';
import type { PlanDocs, PlanRule } from './plan';

const HOUR = 60;
const MINUTE_MS = 60_000;

export const calAfterPostDuty: PlanRule = {
  id: 'cal-after-post-duty',
  level: 'tip',
  check({ slots, team, today }) {
    const unattended = slots.filter((slot) => {
      if (!isOpen(slot) || slot.owner !== '' || slot.date < today) return false;
      const at = slotInstant(slot);
      return afterDutyTime(at, HOUR, team.dutyHours, team.zone) > at + HOUR * MINUTE_MS;
    });
    if (unattended.length === 0) return [];
    return [
      {
        slots: unattended.map(({ id }) => id),
        message: {
          ko: `게시 뒤 한 시간 안에 답할 사람이 없는 글이 ${unattended.length}건입니다. 옮기거나 담당자를 정하세요`,
          en: `Nobody is on duty in the hour after these posts (${unattended.length}). Move them, or name somebody`,
        },
      },
    ];
  },
};

export const docs: PlanDocs = {
  message: { ko: '게시 후 한 시간 당번을 두세요', en: 'Staff the hour after posting' },
  reason: {
    ko: '2010년 트윗 12억 건을 보면 답글의 97%가 첫 한 시간에 달렸습니다. 그 시간에 답할 사람이 있어야 합니다. 오래 두고 볼 안내 글은 다를 수 있습니다.',
    en: 'Of replies to 1.2 billion tweets in 2010, 97 % came within the first hour: somebody should be there to answer. Evergreen notices may differ.',
  },
  summary: {
    ko: '게시 뒤 한 시간이 팀의 근무 시간 밖이고 담당자도 없는지 봅니다.',
    en: 'Looks whether the hour after a post lies outside duty hours and nobody is named for it.',
  },
  evidence: [SYSOMOS],
};
