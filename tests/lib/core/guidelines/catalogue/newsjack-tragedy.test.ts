import { docs, newsjackTragedy } from '@/lib/core/guidelines/catalogue/newsjack-tragedy';
import { testRule } from '@/tests/support/rule-tester';

testRule(newsjackTragedy, docs, {
  valid: [
    '태풍으로 배송이 하루 늦어집니다. 쿠폰은 그대로 쓰실 수 있어요',
    '추모공원 가는 길, 셔틀 예약하세요',
    '산불 피해 지역에 기부하면 쿠폰을 드리는 행사는 하지 않습니다. 성금만 받습니다',
    "영화 '대지진' 예매 쿠폰이 나왔습니다",
    '유가족께 깊은 위로를 전합니다',
    '침수 차량을 무상으로 점검해 드립니다',
    'A flood of orders! Free shipping ends tonight',
    'We mourn with the families. Tonight’s sale is cancelled',
    'Proceeds of the bake sale go to the wildfire shelters',
  ],
  invalid: [
    {
      text: '열차 사고로 놀라셨죠? 오늘만 담요 30% 할인합니다',
      excerpts: ['열차 사고로 놀라셨죠? 오늘만 담요 30% 할인'],
      fixes: ['열차 사고로 놀라셨죠?'],
    },
    {
      text: '유족의 마음으로 만든 검은 리본 굿즈 출시',
      excerpts: ['유족의 마음으로 만든 검은 리본 굿즈 출시'],
    },
    {
      text: '총기 난사 뉴스에 지치셨다면 신메뉴로 기운 내세요',
      excerpts: ['총기 난사 뉴스에 지치셨다면 신메뉴'],
    },
    {
      text: 'After the train crash, treat yourself to a hot chocolate',
      excerpts: ['train crash, treat yourself'],
    },
    {
      text: 'Wildfires again. Our masks are 2 for 1 today',
      excerpts: ['Wildfires again. Our masks are 2 for 1'],
      fixes: ['Wildfires again.'],
    },
  ],
});
