import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import { type Found, findAll } from '../find';
import { findEnglishAddresses } from '../personal-data/english-address';
import { findKoreanAddresses } from '../personal-data/korean-address';
import { ENGLISH_ORDER_DATA, KOREAN_ORDER_DATA, REACHES } from '../personal-data/order-data';
import { ADDRESSED, HOLDER, KOREAN_LABELLED, KOREAN_NAMED, TITLED } from '../personal-data/person-names';
import type { Match, Rule, RuleDocs, Suggestion } from '../rule';
import { EVERYWHERE } from '../scope';
import { PERSONAL_DATA_ACT } from '../sources/laws';
import { PRACTICE } from '../sources/practice';
import { replaceWith } from '../suggest';

/** How far apart a name and what is told of its bearer may stand. */
const AHEAD = 60;
const BACK = 25;

/** Their names are public: authors, players, speakers. */
const PUBLIC_PERSON =
  /작가|감독|배우|가수|선수|교수|강사|대표|의원|시인|화가|셰프|북토크|강연|공연|콘서트|팬미팅|사인회/;
const PUBLIC_EVENT =
  /\b(?:talks?|lectures?|webinars?|seminars?|symposium|q ?& ?a|panel(?:s|lists?)?|podcasts?|keynotes?|speak(?:s|er|ers|ing)|(?:signing|live|free|open|public) (?:session|event|evening|talk)|author|book (?:signing|launch|club)|live ?stream|concert|recital|exhibition|masterclass|workshops?|conference|in conversation|interview with|join us|tune in|meet (?:our|the)|all welcome|free entry|doors open|presents?|hosts|hosted by|explains?|led by)\b/i;
/** One of our own: `Dr Vale from our clinic`, `our Dr Vale`. */
const OUR_OWN = /\b(?:our|new|colleague|led by|with our)(?: \w+){0,2} $/i;
const OUR_OWN_AFTER =
  /^,? (?:from|of|at|in|on|who (?:runs|leads)|leads?|runs?|heads?) (?:our|the) |^, (?:our|the|who|head|lead|chief|consultant)\b/i;

export const piiNameOrderCombo: Rule = {
  id: 'pii-name-order-combo',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  // biome-ignore format: callings, then what is told
  cues: [
    '님', '씨', '환자분', '고객의', '고객 ', '자 ', '자:', '인 ', '인:', '주 ', '주:', '고객명', '성함', '성명', '이름', '받는',
    'mr', 'ms', 'miss', 'mx', 'dr', 'order', 'book', 'reserv', 'tracking', 'parcel', 'clinic', 'appointment', 'consult', 'treatment',
    'session', 'therapy', 'surgery', 'check-up', 'checkup', 'scan', 'fitting', 'viewing', 'interview', 'room', 'table', 'invoice',
    'ticket', 'claim', 'policy', 'account', 'case', 'ship', 'deliver', 'refund', '@', 'confirmed', 'address', 'dob', 'birth', 'ref',
  ],
  check(draft) {
    const named = namesIn(draft);
    if (named.length === 0) return [];
    const data = dataIn(draft);
    return named.flatMap((name) => {
      const told = data.find(
        (one) => one.at < endOf(name) + AHEAD && endOf(one) > name.at - BACK && !overlaps(one, name),
      );
      return told ? [together(draft, name, told)] : [];
    });
  },
};

function namesIn(draft: DraftText): readonly Found[] {
  const inKorean =
    draft.language === 'ko' && !PUBLIC_PERSON.test(draft.normal.text)
      ? [KOREAN_NAMED, KOREAN_LABELLED].flatMap((pattern) => findAll(draft, pattern))
      : [];
  // In posts two capitals are too often a place or a product.
  const inEnglish = draft.context.kind === 'post' ? [TITLED] : [TITLED, ADDRESSED, HOLDER];
  return [
    ...inKorean,
    ...(PUBLIC_EVENT.test(draft.normal.text) ? [] : inEnglish)
      .flatMap((pattern) => findAll(draft, pattern))
      .filter((name) => !isOurOwn(draft, name)),
  ];
}

function isOurOwn(draft: DraftText, name: Found): boolean {
  const { text } = draft.normal;
  return (
    OUR_OWN.test(text.slice(Math.max(0, name.at - 30), name.at)) ||
    OUR_OWN_AFTER.test(text.slice(endOf(name), endOf(name) + 20))
  );
}

function dataIn(draft: DraftText): readonly Found[] {
  const ofOrders =
    draft.language === 'ko' ? [...KOREAN_ORDER_DATA, ...ENGLISH_ORDER_DATA] : ENGLISH_ORDER_DATA;
  return [
    ...[...ofOrders, ...REACHES].flatMap((pattern) => findAll(draft, pattern)),
    ...findKoreanAddresses(draft).filter(({ reach }) => reach !== 'unsure'),
    ...findEnglishAddresses(draft),
  ];
}

function endOf({ at, groups }: Found): number {
  return at + groups[0].length;
}

function overlaps(a: Found, b: Found): boolean {
  return a.at < endOf(b) && b.at < endOf(a);
}

function together(draft: DraftText, name: Found, told: Found): Match {
  return {
    start: Math.min(name.start, told.start),
    end: Math.max(name.end, told.end),
    suggestions: withoutName(draft.text, name),
  };
}

/** Says "the customer" instead; in English only where the name stands aside, between commas. */
function withoutName(text: string, name: Found): readonly Suggestion[] {
  if (/[님씨분]$/.test(name.groups[0])) return [replaceWith(name, '고객님')];
  const aside = asideOf(text, name);
  return aside ? [replaceWith(aside.span, aside.instead, { ko: '이름 지우기', en: 'Remove the name' })] : [];
}

function asideOf(text: string, { start, end }: Span): { span: Span; instead: string } | null {
  if (!/^, \S/.test(text.slice(end, end + 3))) return null;
  if (start === 0) return { span: { start, end: end + 3 }, instead: text.charAt(end + 2).toUpperCase() };
  return /, $/.test(text.slice(0, start)) ? { span: { start, end: end + 2 }, instead: '' } : null;
}

export const docs: RuleDocs = {
  message: { ko: '이름과 주문 정보가 함께 드러납니다', en: 'Name and order details appear together' },
  reason: {
    ko: '이름만으로는 모를 일도 주문, 예약, 주소와 나란히 놓이면 누구의 일인지 알려집니다. 답글은 당사자 말고도 모두가 봅니다.',
    en: 'Beside an order, a booking or an address, a name tells everyone whose affair it is; the reply is open to all.',
  },
  summary: {
    ko: '실명이 주문번호, 예약, 주소, 메일, 결제 금액과 한 답글에 있는지 봅니다.',
    en: 'Looks for a full name beside an order number, booking, address, e-mail or amount.',
  },
  evidence: [PERSONAL_DATA_ACT, PRACTICE],
  bad: {
    ko: [
      '홍길동 고객님, 주문번호 A1234 확인했습니다',
      '문보라님 11월 3일 오후 2시 피부과 예약 확정되었습니다',
    ],
    en: [
      'Mr. Hong, order #A1234 shipped to your address',
      'Ms Dana Finch, your refund of $48 went out today',
    ],
  },
  good: {
    ko: [
      '고객님, 주문 건을 확인했습니다. 자세한 내용은 DM으로 보냈습니다',
      '문보라님, 기다려 주셔서 고맙습니다',
    ],
    en: ['We found your order and sent the details by DM', 'Thank you for waiting, Ms Finch'],
  },
};
