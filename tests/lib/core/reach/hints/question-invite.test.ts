import type { OwnText } from '@/lib/core/guidelines/check-context';
import { docs, questionInvite } from '@/lib/core/reach/hints/question-invite';
import { testRule } from '@/tests/support/rule-tester';

const own = (text: string, changes: Partial<OwnText> = {}): OwnText => ({
  ...{ text, at: 1, platform: 'x', kind: 'post', account: '', customer: '' },
  ...changes,
});
const told = Array.from({ length: 5 }, (_, at) => own(`${at}번 창구가 문을 엽니다`));
const asked = own('어떤 맛이 좋으세요?');

testRule(questionInvite, docs, {
  context: { recent: told },
  valid: [
    '어떤 색이 좋을까요',
    '삼가 고인의 명복을 빕니다',
    { text: '내일부터 한 시간 늦게 닫습니다', context: { recent: told.slice(1) } },
    { text: '내일부터 한 시간 늦게 닫습니다', context: { recent: [asked, ...told] } },
    { text: 'We close later', context: { recent: told.map(({ text }) => own(text, { kind: 'reply' })) } },
  ],
  invalid: [
    { text: '내일부터 한 시간 늦게 닫습니다', excerpts: [''] },
    { text: 'We close later', context: { recent: [...told, asked] }, excerpts: [''] },
  ],
});
