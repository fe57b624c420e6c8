import { docs, personalDisclaimer } from '@/lib/core/guidelines/catalogue/personal-disclaimer';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { testRule } from '@/tests/support/rule-tester';

testRule(personalDisclaimer, docs, {
  context: {
    account: { handle: 'minji', role: 'employee' },
    company: { ...EMPTY_GUIDE.company, names: ['누리전자', 'Nuri'] },
  },
  valid: [
    { text: '우리 회사 새 매장이 열립니다', context: { account: { handle: 'nuri', role: 'brand' } } },
    { text: '우리 회사 이야기', context: { account: { handle: 'nurihelp', role: 'care' } } },
    '누리전자 개편, 사견이지만 아쉽다',
    '점심은 국수',
    'Nuri could do better, but these views are my own',
    'Lovely evening by the river',
  ],
  invalid: [
    {
      text: '누리전자 이번 발표는 아쉬웠다.',
      excerpts: [''],
      fixes: ['누리전자 이번 발표는 아쉬웠다. 개인 의견이며 회사 입장과 다를 수 있습니다.'],
    },
    {
      text: '우리 팀은 주 4일제가 맞다고 봅니다',
      context: { account: { handle: 'ceo', role: 'executive' } },
      excerpts: [''],
      fixes: ['우리 팀은 주 4일제가 맞다고 봅니다. 개인 의견이며 회사 입장과 다를 수 있습니다.'],
    },
    {
      text: 'My employer got this one wrong',
      excerpts: [''],
      fixes: ['My employer got this one wrong. Views are my own.'],
    },
    {
      text: 'Nuri is hiring too slowly.',
      excerpts: [''],
      fixes: ['Nuri is hiring too slowly. Views are my own.'],
    },
  ],
});
