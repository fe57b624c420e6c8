import { adDisclosureAmbiguous, docs } from '@/lib/core/guidelines/catalogue/ad-disclosure-ambiguous';
import { testRule } from '@/tests/support/rule-tester';

testRule(adDisclosureAmbiguous, docs, {
  valid: [
    '회원 가입 시 할인 혜택을 받을 수 있습니다',
    '새 앰배서더로 김하늘 선수를 모셨습니다',
    '인기 캐릭터와의 컬래버 에디션이 10월 1일 나옵니다 #콜라보',
    '파트너사와 함께 제작한 영상입니다',
    'We have a new partnership with the city library',
    'Thanks to @mia for this lovely photo of our park',
    'You may get a refund of the fee within 3 days',
    'Our partner café opens today #partner',
    '회원가입하시면 할인 혜택을 받을 수 있습니다',
  ],
  invalid: [
    {
      text: '링크로 사시면 제게 일정 수익이 돌아올 수 있습니다',
      excerpts: ['제게 일정 수익이 돌아올 수 있습니다'],
      fixes: ['[광고] 링크로 사시면 제게 일정 수익이 돌아올 수 있습니다'],
    },
    {
      text: 'Some links might pay me a little',
      excerpts: ['links might pay me'],
      fixes: ['#ad Some links might pay me a little'],
    },
    {
      text: '구매 시 소정의 수수료를 지급받을 수 있음',
      excerpts: ['수수료를 지급받을 수 있음'],
      fixes: ['[광고] 구매 시 소정의 수수료를 지급받을 수 있음', '구매 시 소정의 수수료를 지급받습니다'],
    },
    {
      text: '요즘 최애 텀블러예요 #앰버서더',
      excerpts: ['#앰버서더'],
      fixes: ['[광고] 요즘 최애 텀블러예요 #앰버서더'],
    },
    {
      text: '제휴 링크가 포함될 수 있습니다',
      excerpts: ['제휴 링크가 포함될 수 있습니다'],
      fixes: ['[광고] 제휴 링크가 포함될 수 있습니다'],
    },
    {
      text: '이 게시물은 OO와의 파트너십으로 작성되었습니다',
      excerpts: ['파트너십으로 작성되었습니다'],
      fixes: ['[광고] 이 게시물은 OO와의 파트너십으로 작성되었습니다'],
    },
    { text: 'Loving my new boots #spon', excerpts: ['#spon'], fixes: ['#ad Loving my new boots #spon'] },
    {
      text: 'This post may contain affiliate links',
      excerpts: ['post may contain affiliate links'],
      fixes: ['#ad This post may contain affiliate links'],
    },
    {
      text: 'I could be compensated if you order here',
      excerpts: ['I could be compensated'],
      fixes: ['#ad I could be compensated if you order here'],
    },
    {
      text: '저희 파트너와 함께한 아침',
      context: { sponsored: true },
      excerpts: ['파트너와 함께한'],
      fixes: ['[광고] 저희 파트너와 함께한 아침'],
    },
    {
      text: 'Brunch with our partner Brindle',
      context: { sponsored: true },
      excerpts: ['partner'],
      fixes: ['#ad Brunch with our partner Brindle'],
    },
  ],
});
