import { docs, piiIdDocuments } from '@/lib/core/guidelines/catalogue/pii-id-documents';
import { testRule } from '@/tests/support/rule-tester';

testRule(piiIdDocuments, docs, {
  valid: [
    '예매번호 M30918274로 입장해 주세요',
    '여권지갑 M30918274 재입고됐습니다',
    '여권번호는 M12345678 형식입니다',
    '여권 만료일이 20310417인 분께 알립니다',
    '부품 11-22-123456-78 재고 있습니다',
    '면허 갱신은 2031-04-17까지입니다',
    'Driver 12.4.1 for the DL-2044 printer is out',
    'Passport photos, 45 x 35 mm, from £5.99',
    'We never ask for your SSN',
  ],
  invalid: [
    {
      text: '여권 M30918274 M309B8275 두 건 확인했습니다',
      excerpts: ['M30918274', 'M309B8275'],
      fixes: ['여권 M309B8275 두 건 확인했습니다', '여권 M30918274 두 건 확인했습니다'],
    },
    {
      text: '여권 ｍ 3091 8274 로 예약하셨습니다',
      excerpts: ['ｍ 3091 8274'],
      fixes: ['여권 로 예약하셨습니다'],
    },
    {
      text: '면허번호 대구 05-104477-20 인증됐어요',
      excerpts: ['대구 05-104477-20'],
      fixes: ['면허번호 인증됐어요'],
    },
    { text: '13-07-120044-20', excerpts: ['13-07-120044-20'], fixes: [''] },
    {
      text: '면허는 일삼 공칠 일이공공사사 이공 입니다',
      excerpts: ['일삼 공칠 일이공공사사 이공'],
      fixes: ['면허는 입니다'],
    },
    {
      text: 'Passport no. 533401372 is on file',
      excerpts: ['533401372'],
      fixes: ['Passport no. is on file'],
    },
    {
      text: "Her driver's licence FINCH 704177 D99AB was accepted",
      excerpts: ['FINCH 704177 D99AB'],
      fixes: ["Her driver's licence was accepted"],
    },
    {
      text: 'Licence no. F255-9212-1008, thank you',
      excerpts: ['F255-9212-1008'],
      fixes: ['Licence no. , thank you'],
    },
    {
      text: 'Your SSN 219-09-9999 is in the file',
      excerpts: ['219-09-9999'],
      fixes: ['Your SSN is in the file'],
    },
  ],
});
