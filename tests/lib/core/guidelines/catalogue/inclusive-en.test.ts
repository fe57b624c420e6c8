import { docs, inclusiveEn } from '@/lib/core/guidelines/catalogue/inclusive-en';
import { testRule } from '@/tests/support/rule-tester';

testRule(inclusiveEn, docs, {
  valid: [
    'Our blind taste test had forty guests',
    'Five guys, one oven: the story of our bakery',
    'Window blinds, half price',
    'She lives with dyslexia and runs our press',
  ],
  invalid: [
    { text: 'Insane prices this week', excerpts: ['Insane'], fixes: ['Surprising prices this week'] },
    { text: 'Hey guys, we are open', excerpts: ['Hey guys'], fixes: ['Hey everyone, we are open'] },
    {
      text: 'We need more manpower on Sunday',
      excerpts: ['manpower'],
      fixes: ['We need more staff on Sunday'],
    },
    {
      text: 'A ramp for wheelchair-bound guests',
      excerpts: ['wheelchair-bound guests'],
      fixes: ['A ramp for wheelchair users'],
    },
    { text: 'Crazy good soup', excerpts: ['Crazy'], fixes: ['Surprisingly good soup'] },
    { text: 'That excuse was lame', excerpts: ['lame'], fixes: ['That excuse was dull'] },
    { text: 'Even your grandma can set it up', excerpts: ['Even your grandma can'] },
  ],
});
