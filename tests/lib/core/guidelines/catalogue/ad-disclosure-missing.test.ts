import { adDisclosureMissing, docs } from '@/lib/core/guidelines/catalogue/ad-disclosure-missing';
import { testRule } from '@/tests/support/rule-tester';

testRule(adDisclosureMissing, docs, {
  valid: [
    '[협찬] 숙박을 제공받아 다녀왔습니다',
    '#광고 크림을 무상으로 제공받았어요',
    '체험단 모집: 무료로 제품을 제공받으실 분을 찾습니다',
    '환불 수수료는 저희가 냅니다',
    'Ad: I was gifted this tent by a shop',
    'A gifted pupil painted our window',
    { text: '[광고] 오늘부터 새 색상', context: { sponsored: true } },
  ],
  invalid: [
    {
      text: '좋은 베개예요. 원고료를 받았습니다',
      excerpts: ['원고료'],
      level: 'block',
      fixes: ['[광고] 좋은 베개예요. 원고료를 받았습니다'],
    },
    {
      text: 'Lovely tent! I was gifted it',
      excerpts: ['was gifted'],
      fixes: ['#ad Lovely tent! I was gifted it'],
    },
    {
      text: '요즘 매일 신는 운동화',
      context: { sponsored: true },
      excerpts: [''],
      fixes: ['[광고] 요즘 매일 신는 운동화'],
    },
  ],
});
