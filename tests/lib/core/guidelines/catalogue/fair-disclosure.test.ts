import { docs, fairDisclosure } from '@/lib/core/guidelines/catalogue/fair-disclosure';
import { testRule } from '@/tests/support/rule-tester';

testRule(fairDisclosure, docs, {
  valid: [
    '매출의 1%로 화단을 가꿉니다',
    '1% of coffee revenue went into hydrangeas',
    '새 차 인수할 때 꼭 볼 다섯 가지',
    '전월 실적 30만 원 이상이면 할인됩니다',
    '수주 동안 준비한 전시를 엽니다',
    '합병증을 예방하는 방법',
    '이번 분기 도서 목록을 다음 주에 발표합니다',
    '매출 두 배를 만든 사장님 이야기',
    '물품 인수 후 7일 안에 반품하실 수 있어요',
    '10% of profits go to the shelter',
    'Your contract renews in 30 days',
    'Our sales team of 30 is hiring',
    'Summer sales: 50% off everything',
  ],
  invalid: [
    {
      text: '경쟁사 인수 사실상 끝났습니다',
      excerpts: ['인수 사실상'],
      fixes: ['자세한 내용은 공시로 말씀드리겠습니다.'],
    },
    {
      text: 'Revenue will land well above what analysts think',
      excerpts: ['Revenue will land'],
      fixes: ['We will share this in our official filing.'],
    },
    {
      text: '이번 분기 영업이익 사상 최대 예상',
      excerpts: ['영업이익 사상 최대'],
      fixes: ['자세한 내용은 공시로 말씀드리겠습니다.'],
    },
    {
      text: 'OO사 인수를 곧 마무리합니다. 응원해 주세요',
      excerpts: ['인수를 곧'],
      fixes: ['자세한 내용은 공시로 말씀드리겠습니다. 응원해 주세요'],
    },
    {
      text: '곧 좋은 소식 있습니다, 주주님들 팔지 마세요',
      excerpts: ['좋은 소식 있습니다, 주주님들'],
      fixes: ['자세한 내용은 공시로 말씀드리겠습니다.'],
    },
    {
      text: '오늘 임상 결과 나왔는데 대박입니다. 공시는 내일',
      excerpts: ['임상 결과 나왔는데'],
      fixes: ['자세한 내용은 공시로 말씀드리겠습니다. 공시는 내일'],
    },
    {
      text: 'Q2 revenue is up 40%, wait for the call',
      excerpts: ['Q2 revenue is up 40%'],
      fixes: ['We will share this in our official filing.'],
    },
    {
      text: 'Our merger talks are going great',
      excerpts: ['merger talks'],
      fixes: ['We will share this in our official filing.'],
    },
    {
      text: 'We just had our best quarter ever',
      excerpts: ['best quarter ever'],
      fixes: ['We will share this in our official filing.'],
    },
    {
      text: "Shareholders, don't sell. Something big is coming",
      excerpts: ["Shareholders, don't sell"],
      fixes: ['We will share this in our official filing. Something big is coming'],
    },
  ],
});
