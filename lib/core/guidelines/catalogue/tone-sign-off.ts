import type { CheckContext, OwnText } from '../check-context';
import type { DraftText } from '../draft-text';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { ANSWERS } from '../scope';
import { PRACTICE } from '../sources/practice';
import { PEUKERT, VAN_NOORT_WILLEMSEN } from '../sources/service-studies';

/** ^MJ, -민지, /KL, 담당 민지, 민지 드림. */
const SIGNED =
  /\^[A-Za-z가-힣]{1,4}(?![A-Za-z가-힣])|(?:^|\s)[-–—~/] ?[A-Z가-힣][A-Za-z가-힣]{1,9}\.?\s*$|담당 ?[:·]? ?[가-힣A-Z]{2,4}(?:입니다|이에요|였습니다|드림)?\s*\.?\s*$|(?:드림|올림|배상)\s*\.?\s*$|제 ?이름은/;
/** An answer in which somebody takes something on. */
const TAKES_ON =
  /죄송|사과|안내|도와|확인|알려 ?드|보내 ?드|처리|\b(?:sorry|apolog\w+|help|check|I['’]ll|we['’]ll|I will|we will|look into|fix|send)\b/i;

/** So many of the account's last answers must be signed for it to be a habit. */
const LAST = 5;
const HABIT = 3;

export const toneSignOff: Rule = {
  id: 'tone-sign-off',
  family: 'tone',
  level: 'tip',
  ...ANSWERS,
  check(draft) {
    const { text } = draft.normal;
    const answers = ownAnswers(draft.context);
    const signs = answers.filter((own) => SIGNED.test(own.text)).length >= HABIT;
    if (draft.context.account?.role !== 'care' && !signs) return [];
    if (SIGNED.test(text) || !TAKES_ON.test(text)) return [];
    return [{ start: 0, end: 0, suggestions: signWith(draft, answers) }];
  },
};

function ownAnswers({ recent = [], account }: CheckContext): readonly OwnText[] {
  const ours = recent.filter(
    (own) => own.kind !== 'post' && (!account || own.account === '' || own.account === account.handle),
  );
  return ours.slice(0, LAST);
}

/** The initials that stood under the account's last signed answer. */
function signWith({ text }: DraftText, answers: readonly OwnText[]): readonly Suggestion[] {
  const initials = answers.map((own) => /\^[A-Za-z가-힣]{1,4}(?=\s*$)/.exec(own.text)?.[0]).find(Boolean);
  if (initials === undefined) return [];
  const end = text.trimEnd().length;
  return [{ label: { ko: initials, en: initials }, edit: { start: end, end, text: ` ${initials}` } }];
}

export const docs: RuleDocs = {
  message: { ko: '답한 사람을 표시하세요', en: 'Sign your reply' },
  reason: {
    ko: '사람이 답한다는 느낌이 불만 뒤의 브랜드 평가를 되살렸고, 개인 이름으로 쓴 답이 회사 이름으로 쓴 답보다 나았습니다.',
    en: 'A human voice repaired brand evaluation after complaints, and personal replies did better than corporate ones.',
  },
  summary: {
    ko: '고객지원 계정의 답글에 답한 사람 표시가 없으면 알려 줍니다.',
    en: 'Misses the initials under a care account’s answer.',
  },
  evidence: [PEUKERT, VAN_NOORT_WILLEMSEN, PRACTICE],
  bad: {
    ko: ['죄송합니다. 확인하겠습니다.', '주문 상태를 확인해 알려 드리겠습니다'],
    en: ['Sorry, happy to help.', 'I will check with the warehouse'],
  },
  good: {
    ko: ['죄송합니다. 제가 18시까지 확인하겠습니다 ^MJ', '오늘 보내 드렸습니다. 민지 드림'],
    en: ['Sorry about that. I will check by 18:00 ^MJ', 'I will fix it today -Sam'],
  },
};
