import type { OwnText } from '@/lib/core/guidelines/check-context';
import { askShareOveruse, docs } from '@/lib/core/reach/hints/ask-share-overuse';
import { testRule } from '@/tests/support/rule-tester';

const own = (text: string): OwnText => ({
  ...{ text, at: 1, platform: 'x', kind: 'post', account: '', customer: '' },
});
const quiet = Array.from({ length: 9 }, (_, at) => own(`오늘의 소식 ${at}`));
const asked = own('헌혈 안내입니다. 리트윗 부탁드립니다');

testRule(askShareOveruse, docs, {
  valid: [
    { text: '헌혈 버스가 옵니다. 리트윗 부탁드립니다.', context: { recent: quiet } },
    { text: '태풍이 옵니다. 알티 부탁드려요', context: { recent: [...quiet, asked] } },
    '공유 오피스를 30% 할인합니다',
    { text: 'Blood donors needed. Please retweet.', context: { recent: quiet } },
    'Share prices are up, and coats are 20% off',
  ],
  invalid: [
    {
      text: '태풍이 옵니다. 알티 부탁드려요',
      context: { recent: [asked, ...quiet] },
      excerpts: ['알티 부탁'],
      fixes: ['태풍이 옵니다.'],
    },
    {
      text: 'Blood donors needed. Please retweet.',
      context: { recent: [asked] },
      excerpts: ['Please retweet'],
      fixes: ['Blood donors needed.'],
    },
    {
      text: '니트를 반값에 할인합니다! RT 부탁드려요! #니트',
      excerpts: ['RT 부탁'],
      fixes: ['니트를 반값에 할인합니다! #니트'],
    },
    // What is asked along with news, or above tags alone, is not cut.
    {
      text: '니트를 반값에 할인합니다! 새 매장도 열었으니 꼭 한번 와 보시고 주변에 아는 분들께 널리 RT 부탁드려요!',
      excerpts: ['RT 부탁'],
    },
    { text: '할인 소식에 RT 부탁드려요! #니트', excerpts: ['RT 부탁'] },
    { text: 'Half-price sale, please RT', excerpts: ['please RT'] },
  ],
});
