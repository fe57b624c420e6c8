import { adDisclosureMissing, docs } from '@/lib/core/guidelines/catalogue/ad-disclosure-missing';
import { testRule } from '@/tests/support/rule-tester';

testRule(adDisclosureMissing, docs, {
  valid: [
    'The hotel put us up a sign in braille, thank you',
    '[협찬] 숙박을 제공받아 다녀왔습니다',
    '#광고 크림을 무상으로 제공받았어요',
    '체험단 모집: 무료로 제품을 제공받으실 분을 찾습니다',
    '환불 수수료는 저희가 냅니다',
    '개인정보를 제공받는 자: 배송 업체',
    '저희는 협찬을 받지 않고 직접 산 재료로 시험합니다',
    '새 TV 광고가 공개됐습니다 #광고 #비하인드',
    'Ad: I was gifted this tent by a shop',
    'A gifted pupil painted our window',
    'We have partnered with the city library to donate 300 books',
    'Use code FALL20 at checkout until 31 October',
    'Thank you for sending me the photo, I will check with the courier',
    { text: '[광고] 오늘부터 새 색상', context: { sponsored: true } },
  ],
  invalid: [
    {
      text: '밥값은 안 냈지만 진짜 맛있어요 강추',
      excerpts: ['밥값은 안 냈지만'],
      fixes: ['[광고] 밥값은 안 냈지만 진짜 맛있어요 강추'],
    },
    {
      text: 'The resort put us up for the weekend. Best sunsets ever',
      excerpts: ['The resort put us up'],
      fixes: ['#ad The resort put us up for the weekend. Best sunsets ever'],
    },
    {
      text: '좋은 베개예요. 원고료를 받았습니다',
      excerpts: ['원고료를 받았습니다'],
      fixes: ['[광고] 좋은 베개예요. 원고료를 받았습니다'],
    },
    {
      text: '이 텀블러 진짜 예쁘죠? 아래 링크로 사시면 저한테 수수료가 조금 들어와요',
      excerpts: ['링크로 사시면 저한테 수수료가'],
      fixes: ['[광고] 이 텀블러 진짜 예쁘죠? 아래 링크로 사시면 저한테 수수료가 조금 들어와요'],
    },
    {
      text: '저녁에 이거 하나면 끝. 맛있고 간편해요\n\n#협찬',
      excerpts: ['#협찬'],
      fixes: ['#협찬 저녁에 이거 하나면 끝. 맛있고 간편해요'],
    },
    {
      text: '아침마다 강변을 달리는데 무릎이 참 편해요 #광고 이틀째 #운동화',
      context: { sponsored: true },
      excerpts: [''],
      fixes: ['#광고 아침마다 강변을 달리는데 무릎이 참 편해요 이틀째 #운동화'],
    },
    {
      text: '무료로 받은 이어폰인데 음질 미쳤다',
      excerpts: ['무료로 받은'],
      fixes: ['[광고] 무료로 받은 이어폰인데 음질 미쳤다'],
    },
    {
      text: '광고 아니고 진심으로 추천해요. 제품을 제공받았습니다',
      excerpts: ['제품을 제공받았습니다'],
      fixes: ['[광고] 광고 아니고 진심으로 추천해요. 제품을 제공받았습니다'],
    },
    {
      text: 'Lovely tent! I was gifted it',
      excerpts: ['I was gifted'],
      fixes: ['#ad Lovely tent! I was gifted it'],
    },
    {
      text: 'This resort is heaven. Our stay was complimentary',
      excerpts: ['Our stay was complimentary'],
      fixes: ['#ad This resort is heaven. Our stay was complimentary'],
    },
    {
      text: 'Creator Mia says our pan is the only one she needs (paid partnership)',
      excerpts: ['paid partnership'],
      fixes: ['#ad Creator Mia says our pan is the only one she needs (paid partnership)'],
    },
    {
      text: 'Love this vacuum so much.\n\n#ad',
      excerpts: ['#ad'],
      fixes: ['#ad Love this vacuum so much.'],
    },
    {
      text: '요즘 매일 신는 운동화',
      context: { sponsored: true },
      excerpts: [''],
      fixes: ['[광고] 요즘 매일 신는 운동화'],
    },
  ],
});
