import { docs, mediaMissing } from '@/lib/core/reach/hints/media-missing';
import { testRule } from '@/tests/support/rule-tester';

testRule(mediaMissing, docs, {
  context: { hasMedia: false },
  valid: [
    { text: '신메뉴 밤라떼를 소개합니다', context: { hasMedia: true } },
    '매장 영업시간이 바뀝니다',
    '신메뉴를 소개합니다 https://example.com/menu',
    { text: 'Our new store opens on Friday', context: { hasMedia: true } },
    'We answer until 10pm',
  ],
  invalid: [
    { text: '신메뉴 밤라떼를 소개합니다. 오늘부터 만나요', excerpts: [''] },
    { text: 'A rainbow over the roof', excerpts: [''] },
  ],
});
