import { plainHandle } from '../../team/plain-handle';
import type { CheckContext, OwnText } from '../check-context';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { areAlike, gramsOf, gramsOfOwn } from '../similarity';
import { X_DEVELOPERS, X_SPAM } from '../sources/platforms';

const LEAST_ALIKE = 0.85;
/** Shorter ones are thanks and yeses, which everybody says twice. */
const SHORTEST = 18;
const MINUTE = 60_000;

/** So many people who got the same words within so long. One by one at a human pace stays free. */
const LIMITS = [
  { people: 1, within: MINUTE },
  { people: 3, within: 10 * MINUTE },
];

export const autoOrBulkReply: Rule = {
  id: 'auto-or-bulk-reply',
  family: 'warning',
  level: 'block',
  ...ANSWERS,
  check({ text, context }) {
    const others = answersToOthers(context);
    if (others.length === 0) return [];
    const grams = gramsOf(text);
    if (grams.length < SHORTEST) return [];
    const same = others.filter(({ own }) => areAlike(grams, gramsOfOwn(own), LEAST_ALIKE));
    const isBulk = LIMITS.some(({ people, within }) => {
      const reached = same.filter(({ age }) => age <= within).map(({ own }) => plainHandle(own.customer));
      return new Set(reached).size >= people;
    });
    return isBulk ? [{ start: 0, end: 0 }] : [];
  },
};

/** Our latest answers to other people, with their age. Silent while the time or the person is not known. */
function answersToOthers(context: CheckContext): readonly { readonly own: OwnText; readonly age: number }[] {
  const { time, answered, recent = [], platform } = context;
  const customer = plainHandle(answered?.handle ?? answered?.author ?? '');
  if (time === undefined || customer === '') return [];
  return recent
    .filter((own) => own.kind !== 'post' && own.platform === platform)
    .filter((own) => own.customer !== '' && plainHandle(own.customer) !== customer)
    .map((own) => ({ own, age: Math.max(0, time - own.at) }))
    .filter(({ age }) => age <= 10 * MINUTE);
}

export const docs: RuleDocs = {
  message: { ko: '같은 답글을 여러 명에게 보낼 수 없습니다', en: 'Bulk identical replies are blocked' },
  reason: {
    ko: 'X는 같은 답글을 여러 사람에게 보내면 자동화로 보고 계정을 정지할 수 있습니다. 한 분씩 읽고 고쳐서 보내세요.',
    en: 'X may suspend accounts that send the same reply to many, whoever pressed the button. Read and rework each one.',
  },
  summary: {
    ko: '거의 같은 답글을 1분 안에 다른 한 사람, 또는 10분 안에 다른 세 사람에게 보냈는지 봅니다.',
    en: 'Looks for nearly the same reply sent to another person within a minute, or to three within ten.',
  },
  evidence: [X_DEVELOPERS, X_SPAM],
  bad: {
    ko: [
      '불편을 드려 죄송합니다. 고객센터로 문의해 주시면 확인하겠습니다',
      '@lee_02 불편을 드려 죄송합니다. 고객센터로 문의해 주시면 확인하겠습니다!',
    ],
    en: [
      'I am sorry for the trouble. Please call our care line and we will check',
      '@lee_02 I am sorry for the trouble. Please call our care line, and we will check.',
    ],
  },
  good: {
    ko: [
      '화요일에 보낸 상자가 아직 대전에 있습니다. 오늘 저녁 6시까지 받으시도록 연락해 두었습니다',
      '감사합니다!',
    ],
    en: ['Your Tuesday parcel is still in Leeds. The courier will bring it by six tonight', 'Thank you!'],
  },
};
