import { docs, wrongAccountTone } from '@/lib/core/guidelines/catalogue/wrong-account-tone';
import { testRule } from '@/tests/support/rule-tester';

testRule(wrongAccountTone, docs, {
  valid: [
    '둘째 매장이 문을 열었어요',
    'Our youngest reader is four',
    '퇴근길에 들르세요. 8시까지 엽니다',
    '남자친구 선물로 좋은 지갑 세 가지',
    '담당자도 졸린 오후 3시입니다 ㅋㅋ',
    {
      text: '아 오늘 야근… 팀장님 너무해 ㅠㅠ',
      context: { account: { handle: 'haneul', role: 'employee' } },
    },
    'Tell your boss our soup is on at 12',
    'The person on this account has a cold today',
    'Payday treats under five pounds',
  ],
  invalid: [
    { text: '둘째 열 39도 ㅠㅠ', excerpts: ['둘째'] },
    { text: 'cannot be bothered to go to work today lol', excerpts: ['cannot be bothered to go to work'] },
    { text: 'left me on read again lol', excerpts: ['left me on read'] },
    { text: '부장님 또 시작이네 ㅋㅋㅋ 나 퇴근하고 싶다', excerpts: ['부장님 또'] },
    { text: '소개팅 망했다 ㅠㅠ', excerpts: ['소개팅'] },
    { text: '엄마 나 오늘 늦어', excerpts: ['엄마'] },
    { text: 'my landlord is at it again lol', excerpts: ['my landlord'] },
    { text: 'so hungover, why did i go out', excerpts: ['hungover'] },
  ],
});
