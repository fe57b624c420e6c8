import { originalSpan } from '../../text/mapped-text';
import { answersTrouble } from '../reply/complaint-reply';
import { answersFlatly, dismisses } from '../reply/dismissal-words';
import { showsEmpathy } from '../reply/empathy';
import { afterGreeting, openingOf, openWithEmpathy } from '../reply/opening';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { GELBRICH_ROSCHK, HERHAUSEN } from '../sources/service-studies';

export const empathyFirst: Rule = {
  id: 'empathy-first',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check(draft) {
    const { text } = draft.normal;
    if (!/\p{L}{2}/u.test(text)) return [];
    if (!answersTrouble(draft) && !dismisses(draft) && !answersFlatly(draft)) return [];
    const opening = openingOf(draft);
    if (showsEmpathy(text.slice(opening.start, opening.end))) return [];
    const firstEnd = draft.sentences.find(({ end }) => end > opening.start)?.end ?? opening.end;
    const first = originalSpan(draft.normal, afterGreeting(draft), firstEnd);
    return [{ ...first, suggestions: [openWithEmpathy(draft)] }];
  },
};

export const docs: RuleDocs = {
  message: { ko: '공감이나 사과를 먼저', en: 'Start with empathy' },
  reason: {
    ko: '불만 처리에 대한 만족은 보상의 크기보다 어떻게 대했는지에 조금 더 달려 있습니다. 사실과 절차는 공감 한 문장 뒤에 적으세요.',
    en: 'Satisfaction with how a complaint is handled hangs slightly more on how people are treated than on what they get; facts come after one sentence of empathy.',
  },
  summary: {
    ko: '불만에 답하면서 공감이나 사과 없이 시작하는 답글을 찾습니다.',
    en: 'Finds answers to complaints that open with neither empathy nor apology.',
  },
  evidence: [HERHAUSEN, GELBRICH_ROSCHK],
  bad: {
    ko: ['주문번호 확인 후 안내하겠습니다', '규정상 교환이 어렵습니다'],
    en: ['Check your order status on our site', 'You should have read the terms'],
  },
  good: {
    ko: [
      '아이 생일에 맞춰 주문하셨는데 늦어 정말 죄송합니다',
      '안녕하세요, 누리마켓입니다. 이틀이나 기다리셨으니 많이 답답하셨겠습니다. 오늘 17시까지 위치를 찾아 답글로 알려 드리겠습니다',
    ],
    en: [
      'I am sorry, it was meant for your child’s birthday',
      'Two days without an answer is not okay. Your refund goes out by noon tomorrow',
    ],
  },
};
