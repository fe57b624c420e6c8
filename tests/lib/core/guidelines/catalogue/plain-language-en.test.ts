import { docs, plainLanguageEn } from '@/lib/core/guidelines/catalogue/plain-language-en';
import { testRule } from '@/tests/support/rule-tester';

testRule(plainLanguageEn, docs, {
  valid: [
    'We use glass jars from now on',
    'Financial leverage carries risk: read the leaflet',
    'Looking forward to Saturday',
    'She kindly lent us her kitchen',
    'Our base is in Busan',
    'The best of class 2025, in pictures',
    'No more “at your earliest convenience” from us',
    'Phone bandwidth is back to normal',
  ],
  invalid: [
    {
      text: 'Please be advised that the store closes at 5.',
      excerpts: ['Please be advised that '],
      fixes: ['The store closes at 5.'],
    },
    { text: 'We utilised new boxes', excerpts: ['utilised'], fixes: ['We used new boxes'] },
    { text: 'Utilizing less plastic', excerpts: ['Utilizing'], fixes: ['Using less plastic'] },
    { text: 'Going forward, we open at 9', excerpts: ['Going forward, '] },
    {
      text: 'Write to us at your earliest convenience.',
      excerpts: ['at your earliest convenience'],
      fixes: ['Write to us when you can.'],
    },
    { text: 'Kindly note the new hours', excerpts: ['Kindly '], fixes: ['Please note the new hours'] },
    { text: 'Call us prior to your visit', excerpts: ['prior to'], fixes: ['Call us before your visit'] },
    { text: 'We are endeavouring to help', excerpts: ['endeavouring to'], fixes: ['We are trying to help'] },
    { text: 'We rectified the bill', excerpts: ['rectified'], fixes: ['We fixed the bill'] },
    { text: 'Low-hanging fruit first!', excerpts: ['Low-hanging fruit'] },
  ],
});
