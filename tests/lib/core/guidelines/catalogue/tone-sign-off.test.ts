import { docs, toneSignOff } from '@/lib/core/guidelines/catalogue/tone-sign-off';
import type { OwnText } from '@/lib/core/guidelines/check-context';
import { testRule } from '@/tests/support/rule-tester';

const signed = (...texts: readonly string[]): readonly OwnText[] =>
  texts.map((text) => ({ text, at: 0, platform: 'x', kind: 'reply', account: 'nuri', customer: 'minji' }));
const brand = { account: { handle: 'nuri', role: 'brand' as const } };

testRule(toneSignOff, docs, {
  context: { account: { handle: 'OOhelp', role: 'care' } },
  valid: [
    '확인했습니다. 담당 민지입니다',
    '네, 맞습니다',
    { text: '죄송합니다. 확인하겠습니다', context: brand },
    { text: '확인하겠습니다.', context: { ...brand, recent: signed('네 ^MJ', '아니요', '그럼요') } },
    'I will fix it by 6 pm ^MJ',
    { text: 'Sorry about that', context: brand },
  ],
  invalid: [
    { text: '불편을 드려 죄송합니다', excerpts: [''] },
    {
      text: '오늘 보내 드리겠습니다',
      context: { ...brand, recent: signed('네 ^MJ', '내일요 ^KS', '그럼요 ^MJ') },
      excerpts: [''],
      fixes: ['오늘 보내 드리겠습니다 ^MJ'],
    },
    { text: 'I’ll look into it', excerpts: [''] },
    {
      text: 'Sorry, it ships today.',
      context: { ...brand, recent: signed('Yes ^SL', 'No ^SL', 'Soon ^MJ') },
      excerpts: [''],
      fixes: ['Sorry, it ships today. ^SL'],
    },
  ],
});
