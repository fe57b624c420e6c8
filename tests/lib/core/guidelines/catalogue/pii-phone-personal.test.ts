import { docs, piiPhonePersonal } from '@/lib/core/guidelines/catalogue/pii-phone-personal';
import { testRule } from '@/tests/support/rule-tester';

testRule(piiPhonePersonal, docs, {
  valid: [
    '대표번호 1644-0000, 1899-0000 어느 쪽이든 받습니다',
    '서울 매장 02-123-4567로 전화 주세요',
    '인터넷 전화 070-1234-5678',
    '주문번호 2010-1234-5678을 확인했습니다',
    '접수는 01-12 10:00부터 12:00까지',
    'Call our store at (415) 555-0100, 9 to 6',
    'Toll free: 800-555-0177',
    'Build 415.555.0100.2 is out on page 12',
    '공일공이라는 이름의 전시가 열립니다',
    '전화번호는 010-1234-5678 처럼 적어 주세요',
    '주문번호 01012345678 확인했습니다',
    'For bookings call 212-555-0144',
    'Call 212-555-0144 to book a table',
    'Vote now: call 8008683405',
    'Drivers covered 300.5000 km',
  ],
  invalid: [
    {
      text: 'Your driver is Lena, 555-0143, ring her',
      excerpts: ['555-0143'],
      fixes: ['Your driver is Lena, , ring her'],
      context: { kind: 'reply' },
    },
    {
      text: '555.0182, ask for Bruno',
      excerpts: ['555.0182'],
      fixes: [', ask for Bruno'],
      context: { kind: 'reply' },
    },
    { text: '담당자 010-1234-5678', excerpts: ['010-1234-5678'], fixes: ['담당자 '] },
    { text: '공일공 일이삼사 오육칠팔이에요', excerpts: ['공일공 일이삼사 오육칠팔'], fixes: ['이에요'] },
    { text: 'O1O.1234.5678 문자 주세요', excerpts: ['O1O.1234.5678'], fixes: ['문자 주세요'] },
    { text: 'ㅇ1ㅇ-1234-5678', excerpts: ['ㅇ1ㅇ-1234-5678'], fixes: [''] },
    { text: '010\n1234\n5678', excerpts: ['010\n1234\n5678'], fixes: [''] },
    {
      text: '0 1 0 1 2 3 4 5 6 7 8 로 주세요',
      excerpts: ['0 1 0 1 2 3 4 5 6 7 8'],
      fixes: ['로 주세요'],
    },
    { text: '영일영에 일이삼사에 오육칠팔', excerpts: ['영일영에 일이삼사에 오육칠팔'], fixes: [''] },
    { text: '010…1234…5678로', excerpts: ['010…1234…5678'], fixes: ['로'] },
    { text: '010-1234-5678이고요', excerpts: ['010-1234-5678'], fixes: ['이고요'] },
    {
      text: 'Oh double seven double oh nine double oh four five five',
      excerpts: ['Oh double seven double oh nine double oh four five five'],
      fixes: [''],
    },
    { text: '555-0142 is my number', excerpts: ['555-0142'], fixes: ['is my number'] },
    { text: '016·123·4567 옛 번호', excerpts: ['016·123·4567'], fixes: ['옛 번호'] },
    { text: 'Text +82 10 1234 5678', excerpts: ['+82 10 1234 5678'], fixes: ['Text '] },
    {
      text: 'Her personal number: 415-555-0123',
      excerpts: ['415-555-0123'],
      fixes: ['Her personal number: '],
    },
    { text: 'Ring me on 07700 900123', excerpts: ['07700 900123'], fixes: ['Ring me on '] },
    {
      text: 'Dial four one five, five five five, zero one two three now',
      excerpts: ['four one five, five five five, zero one two three'],
      fixes: ['Dial now'],
    },
  ],
});
