import { docs, falseUrgency } from '@/lib/core/guidelines/catalogue/false-urgency';
import { testRule } from '@/tests/support/rule-tester';

testRule(falseUrgency, docs, {
  valid: [
    '오늘만 영업시간을 저녁 8시까지로 줄입니다',
    '오늘 밤 12시 마감, 40석 남았습니다',
    '마지막 기회를 주신 심사위원께 감사드립니다',
    '시간이 없는 아침을 위한 5분 도시락',
    'Last chance to see the exhibit is 5 October',
    'No need to hurry',
    'Hurry, 12 left',
    'I will hurry the courier along',
  ],
  invalid: [
    {
      text: '새 코트가 나왔습니다. 품절 임박, 서두르세요',
      excerpts: ['품절 임박', '서두르세요'],
      fixes: ['새 코트가 나왔습니다.', '새 코트가 나왔습니다.'],
    },
    { text: '단 하루, 이 가격', excerpts: ['단 하루,'] },
    { text: '지금 아니면 못 사요', excerpts: ['지금 아니면'] },
    { text: '망설이면 품절', excerpts: ['망설이면'] },
    { text: 'New coats are in. Selling fast!', excerpts: ['Selling fast'], fixes: ['New coats are in.'] },
    { text: "This offer won't last", excerpts: ["won't last"] },
    { text: "Blink and it's gone", excerpts: ['Blink and'] },
    { text: 'Today only, hurry', excerpts: ['Today only', 'hurry'] },
  ],
});
