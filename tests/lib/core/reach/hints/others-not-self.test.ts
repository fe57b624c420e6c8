import { docs, othersNotSelf } from '@/lib/core/reach/hints/others-not-self';
import { testRule } from '@/tests/support/rule-tester';

testRule(othersNotSelf, docs, {
  valid: [
    '저희 매장은 저희가 직접 지었습니다',
    '저희가 저희 손으로 만든 빵을 저희 이웃에게 나눴습니다',
    '우리 동네 우리 쌀 우리 밀',
    '저희 잘못입니다. 저희가 고치고 저희가 알려 드리겠습니다. 죄송합니다',
    'We love our new roof',
    'We fixed our app so that you can find our shops',
    'We are sorry: our app lost our data',
  ],
  invalid: [
    { text: '저희는 저희 힘으로 저희 공장을 지었습니다', excerpts: ['저희'] },
    { text: 'Our story: we built our roof', excerpts: ['our'] },
  ],
});
