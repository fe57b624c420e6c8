import { docs, routeToCare } from '@/lib/core/guidelines/catalogue/route-to-care';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { answeredPost } from '@/tests/support/answered-post';
import { testRule } from '@/tests/support/rule-tester';

const company = { ...EMPTY_GUIDE.company, careHandle: 'OOhelp' };
const brand = { account: { handle: 'OO', role: 'brand' as const }, company };

testRule(routeToCare, docs, {
  context: { ...brand, ...answeredPost({ kind: 'delivery', complaint: 0.9 }) },
  valid: [
    { text: '내일 도착합니다', context: { account: { handle: 'OOhelp', role: 'care' } } },
    { text: '내일 도착합니다.', context: { company: EMPTY_GUIDE.company } },
    { text: '네, 파란색도 있습니다', context: answeredPost({ kind: 'question', complaint: 0.1 }) },
    '배송팀에 접수했습니다. 오늘 연락드립니다',
    { text: 'Yes, in blue too', context: answeredPost({ kind: 'question', complaint: 0.1 }) },
    'I have forwarded this to our care team',
  ],
  invalid: [
    {
      text: '늦어서 죄송합니다.',
      excerpts: [''],
      fixes: ['늦어서 죄송합니다. @OOhelp'],
    },
    {
      text: '배송 상태를 확인해 보겠습니다',
      excerpts: [''],
      fixes: ['배송 상태를 확인해 보겠습니다 @OOhelp'],
    },
    { text: 'So sorry!', excerpts: [''], fixes: ['So sorry! @OOhelp'] },
    { text: 'It should arrive tomorrow', excerpts: [''], fixes: ['It should arrive tomorrow @OOhelp'] },
  ],
});
