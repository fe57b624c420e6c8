import { docs, healthClaim } from '@/lib/core/guidelines/catalogue/health-claim';
import { testRule } from '@/tests/support/rule-tester';

testRule(healthClaim, docs, {
  valid: [
    '약 대신 사탕을 넣은 약국 놀이',
    '당뇨 예방 캠페인에 참여합니다. 함께 걸어요',
    '이 제품은 질병의 예방 및 치료를 위한 의약품이 아닙니다',
    '고혈압이 있으신 분은 섭취 전 의사와 상담하세요',
    '감기로 쉬는 직원이 많아 빵집을 한 시간 늦게 엽니다',
    '비타민 C 하루 권장량의 100%를 담았습니다',
    'This product is not intended to diagnose, treat, cure or prevent any disease',
    'We are raising money to fight cancer',
    'We cure our ham for 18 months',
    'Staff out with a cold, so the tea room opens at ten',
  ],
  invalid: [
    { text: '핏줄 속 찌꺼기까지 싹 빼 주는 미나리즙', excerpts: ['핏줄 속 찌꺼기까지'] },
    {
      text: 'No more sleeping pills since we started brewing this tea',
      excerpts: ['No more sleeping pills'],
    },
    {
      text: '새 차가 나왔습니다. 불면증이 사라집니다',
      excerpts: ['불면증이 사라집니다'],
      fixes: ['새 차가 나왔습니다.'],
    },
    { text: '혈당을 낮춰 주는 여주즙', excerpts: ['혈당을 낮춰'] },
    { text: '무릎이 새로 태어나는 콜라겐', excerpts: ['무릎이 새로 태어나는'] },
    { text: '뱃살이 쏙 빠지는 주스', excerpts: ['뱃살이 쏙'] },
    { text: '감기 뚝! 면역력 폭발 홍삼', excerpts: ['감기 뚝! 면역력 폭발'] },
    { text: 'Prevents diabetes naturally', excerpts: ['Prevents diabetes'] },
    { text: 'Our tea is back. It ends insomnia', excerpts: ['ends insomnia'], fixes: ['Our tea is back.'] },
    { text: 'Lose 10 kg in a month with our shake', excerpts: ['Lose 10 kg'] },
    { text: 'A gummy a day keeps the virus away', excerpts: ['virus away'] },
  ],
});
