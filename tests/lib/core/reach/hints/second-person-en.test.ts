import { docs, secondPersonEn } from '@/lib/core/reach/hints/second-person-en';
import { testRule } from '@/tests/support/rule-tester';

testRule(secondPersonEn, docs, {
  valid: [
    '고객은 이제 앱에서 택배를 찾을 수 있습니다. 영어로는 customers라고 씁니다',
    'Our customer service is open until 8pm',
    '1.2 million customers use it',
    'Thank our customers',
    'Customers cannot log in because of the outage',
    'Customers and you',
  ],
  invalid: [
    {
      text: 'Customers can now track their parcels in the app.',
      excerpts: ['Customers'],
      fixes: ['You can now track your parcels in the app.'],
    },
    {
      text: 'News for all: Our users will see the nearest branch first',
      excerpts: ['Our users'],
      fixes: ['News for all: You will see the nearest branch first'],
    },
    { text: 'Customers can call our staff and hear their advice', excerpts: ['Customers'] },
    { text: 'Customers may change the address. They can do it in the app.', excerpts: ['Customers'] },
    { text: 'The app helps users find a bench', excerpts: ['users'] },
  ],
});
