import { competitorDisparage, docs } from '@/lib/core/guidelines/catalogue/competitor-disparage';
import { testRule } from '@/tests/support/rule-tester';

testRule(competitorDisparage, docs, {
  valid: [
    '남들이 쉴 때 저희 제빵사는 반죽을 시작합니다',
    '다른 브랜드 행사와 날짜가 겹쳐 하루 옮겼습니다',
    '타사 비방 댓글은 가려질 수 있습니다',
    '다른 회사 충전기를 쓰시면 고장 날 수 있습니다',
    '경쟁사 대비 2배 (2026.3 KTL 시험, 조건은 링크)',
    '길 건너 빵집과 함께 골목 축제를 엽니다',
    'We compete fairly and wish our rivals luck',
    'Unlike last year, we open at 9',
    'Other brands are welcome to join the fair',
    {
      text: 'Brindle opens next door, welcome!',
      context: { company: { names: [], rivals: ['Brindle'], domains: [], hashtags: [], careHandle: '' } },
    },
  ],
  invalid: [
    { text: '남들이 중국산 섞을 때 저희는 국산만 씁니다', excerpts: ['남들이 중국산'] },
    {
      text: 'The salon across the street waters down its shampoo',
      excerpts: ['The salon across the street waters down'],
    },
    {
      text: '저희는 다릅니다. 타사 제품은 금방 고장 나요',
      excerpts: ['타사 제품은 금방 고장'],
      fixes: ['저희는 다릅니다.'],
    },
    { text: '경쟁사는 흉내만 내고 있죠', excerpts: ['경쟁사는 흉내만'] },
    { text: '아직도 그 달팽이 통신사 쓰세요?', excerpts: ['아직도 그 달팽이 통신사'] },
    { text: '타사처럼 눈속임하지 않습니다', excerpts: ['타사처럼 눈속임하지 않습니다'] },
    {
      text: 'Unlike our competitors, we actually care',
      excerpts: ['Unlike our competitors', 'our competitors, we'],
    },
    {
      text: "The other guys use frozen meat. We don't",
      excerpts: ['The other guys use frozen'],
      fixes: ["We don't"],
    },
    { text: 'Stop wasting money on cheap knock-offs', excerpts: ['cheap knock-offs'] },
    {
      text: 'Brindle phones sound like a tractor',
      context: { company: { names: [], rivals: ['Brindle'], domains: [], hashtags: [], careHandle: '' } },
      excerpts: ['Brindle phones sound like'],
    },
    {
      text: '달빛상회는 원산지를 속이잖아요',
      context: { company: { names: [], rivals: ['달빛상회'], domains: [], hashtags: [], careHandle: '' } },
      excerpts: ['달빛상회는 원산지를 속이잖아요'],
    },
  ],
});
