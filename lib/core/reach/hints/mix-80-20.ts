import type { SlotKind } from '../../calendar/slot';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import { PRACTICE } from '../../guidelines/sources/practice';
import { LEE_HOSANAGAR_NAIR } from '../../guidelines/sources/studies';
import type { Localized } from '../../language';
import { contentMixOf } from '../content-mix';
import { LEAST_POSTS, MOST_PROMOTION, promotionsIn, rarestOf } from '../mix-shares';
import { remark } from '../remark';
import { STEPHEN } from '../sources';

export const mix8020: Rule = {
  id: 'mix-80-20',
  family: 'calendar',
  level: 'advise',
  ...BROADCAST,
  check(draft) {
    const { kind, kinds } = contentMixOf(draft);
    const promotions = promotionsIn(kinds);
    const isOver = kinds.length >= LEAST_POSTS && promotions / kinds.length > MOST_PROMOTION;
    if (kind !== 'promotion' || !isOver) return [];
    return remark(draft, { message: tell(promotions, kinds.length, rarestOf(kinds)) });
  },
};

const NEXT: Readonly<Record<Exclude<SlotKind, 'promotion'>, Localized>> = {
  information: { ko: '소식', en: 'news' },
  education: { ko: '따라 할 수 있는 방법', en: 'a how-to' },
  entertainment: { ko: '재미있는 장면', en: 'something to smile at' },
  conversation: { ko: '질문', en: 'a question' },
};

function tell(promotions: number, all: number, next: Exclude<SlotKind, 'promotion'>): Localized {
  return {
    ko: `이 글까지 ${all}건 가운데 ${promotions}건이 홍보입니다. 다음에는 ${NEXT[next].ko} 글은 어떨까요?`,
    en: `With this one, ${promotions} of ${all} posts promote. Next time, ${NEXT[next].en}?`,
  };
}

export const docs: RuleDocs = {
  message: { ko: '홍보 글이 20%를 넘었습니다', en: 'Promotion is above 20 %' },
  reason: {
    ko: '80:20은 실험으로 확인되지 않은 운영 원칙입니다. 다만 설득하는 글일수록 반응이 적었다는 연구가 방향을 뒷받침합니다. 출시하는 달이나 특가 전용 계정은 다를 수 있습니다.',
    en: '80:20 is a rule of practice that no experiment has tested; studies in which persuading posts did worse support its direction. Launch months and outlet accounts may differ.',
  },
  summary: {
    ko: '최근 게시물 스무 건의 종류를 낱말로 짐작해 홍보가 20%를 넘는지 셉니다. 열 건이 안 되면, 그리고 답글은 세지 않습니다.',
    en: 'Guesses the kind of the last twenty posts from their words and counts promotion; not below ten posts, and no replies.',
  },
  evidence: [PRACTICE, LEE_HOSANAGAR_NAIR, STEPHEN],
  bad: {
    ko: ['겨울 코트 30% 할인, 일요일까지', '지금 주문하시면 배송비가 무료입니다'],
    en: ['All coats 30% off until Sunday', 'Order now and delivery is free'],
  },
  good: {
    ko: ['니트 보풀은 빗으로 빗어 내면 됩니다', '배송이 하루 늦어져 죄송합니다'],
    en: ['How to store a winter coat', 'We are sorry: parcels are a day late'],
  },
};
