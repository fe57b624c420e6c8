import { docs, replyINotWe } from '@/lib/core/guidelines/catalogue/reply-i-not-we';
import { testRule } from '@/tests/support/rule-tester';

testRule(replyINotWe, docs, {
  valid: [
    'I checked the stock and we have two left',
    'We sent the wrong one. That is on us',
    'We are closed on Mondays',
    'It opens at 9',
    'Let me look: we will need the order number',
    '저희가 확인하겠습니다. We will check',
  ],
  invalid: [
    {
      text: "Hi Ana, we'll check the stock by noon",
      excerpts: ["we'll"],
      fixes: ['Hi Ana, I’ll check the stock by noon'],
    },
    { text: 'We are looking at it', excerpts: ['We are'], fixes: ['I am looking at it'] },
    { text: "Sorry, we're on it", excerpts: ["we're"], fixes: ['Sorry, I’m on it'] },
    {
      text: 'We understand. It leaves today',
      excerpts: ['We understand'],
      fixes: ['I understand. It leaves today'],
    },
  ],
});
