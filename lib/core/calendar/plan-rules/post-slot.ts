import { docs as composed } from '../../reach/hints/post-slot';
import { isOpen } from '../slot';
import { idsOf, type PlanDocs, type PlanRule } from './plan';

/** The hours in which brands on Twitter did better. */
const FIRST = '08:00';
const LAST = '19:00';
/** Tied to its moment. */
const LIVE =
  /라이브|생중계|생방송|경기|새해|카운트다운|점검|장애|\blive\b|kick-?off|countdown|new year|maintenance/i;

export const postSlot: PlanRule = {
  id: 'post-slot',
  level: 'tip',
  check({ slots }) {
    const odd = slots.filter(
      (slot) =>
        isOpen(slot) &&
        slot.site === 'x' &&
        (slot.time < FIRST || slot.time >= LAST) &&
        !LIVE.test(slot.text),
    );
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
  },
};

export const docs: PlanDocs = composed;
