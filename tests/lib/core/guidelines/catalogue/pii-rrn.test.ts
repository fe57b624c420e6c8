import { docs, piiRrn } from '@/lib/core/guidelines/catalogue/pii-rrn';
import { testRule } from '@/tests/support/rule-tester';

testRule(piiRrn, docs, {
  valid: [
    '부품 번호 991332-1234567은 달이 없는 날짜입니다',
    '2월 30일은 없습니다: 890230-1234567',
    '상품 바코드 8801234567893을 찍어 주세요',
    'ISBN 979-11-600-1234-5, 개정판',
    '주문번호 260417-1234567로 조회해 주세요',
    '주민번호는 900101-1234567 형식으로 적나요',
    '로트 번호 880417-1234567 제품을 회수합니다',
    'Serial SN-880417-1234567 is under warranty',
    '2026.11.22-2026.11.30 동안 접수합니다',
    '버전 26.11.22 빌드 1048833',
    'The lot is 880417 and the shelf 1200345',
    'Call our rep at +82 10-1234-5678 #digitalinclusionweek',
    '전화 82 10-1234-5678 #문의',
  ],
  invalid: [
    {
      text: '주민번호 880417-1234567 확인했습니다',
      excerpts: ['880417-1234567'],
      fixes: ['주민번호 확인했습니다'],
    },
    { text: '８８０４１７－２３４５６７８', excerpts: ['８８０４１７－２３４５６７８'], fixes: [''] },
    {
      text: '주민번호는 팔팔공사일칠 이삼사오육칠팔 입니다',
      excerpts: ['팔팔공사일칠 이삼사오육칠팔'],
      fixes: ['주민번호는 입니다'],
    },
    { text: '가린 번호 880417-2******', excerpts: ['880417-2******'], fixes: ['가린 번호 '] },
    {
      text: '①⑧⓪④①⑦-③②②①①⓪⓪ 보호자 확인',
      excerpts: ['①⑧⓪④①⑦-③②②①①⓪⓪'],
      fixes: ['보호자 확인'],
    },
    {
      text: '8 8 0 4 1 7 2 3 4 5 6 7 8 맞지요',
      excerpts: ['8 8 0 4 1 7 2 3 4 5 6 7 8'],
      fixes: ['맞지요'],
    },
    {
      text: '외국인등록번호 8804176234567 조회했습니다',
      excerpts: ['8804176234567'],
      fixes: ['외국인등록번호 조회했습니다'],
    },
    {
      text: '880417\u200b-\u200b1234567 입니다',
      excerpts: ['880417\u200b-\u200b1234567'],
      fixes: ['입니다'],
    },
    {
      text: '주문 880417-1234567 출고',
      excerpts: ['880417-1234567'],
      level: 'warn',
      fixes: ['주문 출고'],
    },
    {
      text: '앞자리 880417 이고 뒤는 2345678 맞지요',
      excerpts: ['880417 이고 뒤는 2345678'],
      fixes: ['앞자리 맞지요'],
    },
    {
      text: '주민번호 1988-04-17-1234567 조회',
      excerpts: ['1988-04-17-1234567'],
      fixes: ['주민번호 조회'],
    },
    {
      text: '외국인등록증 920808-8291037 확인',
      excerpts: ['920808-8291037'],
      fixes: ['외국인등록증 확인'],
    },
    {
      text: 'We have your RRN 9OO112-1O48827 on file',
      excerpts: ['9OO112-1O48827'],
      fixes: ['We have your RRN on file'],
    },
    { text: 'Your ID is 020229-4123456', excerpts: [], fixes: [] },
    { text: 'Your ID is 040229-4123456', excerpts: ['040229-4123456'], fixes: ['Your ID is '] },
  ],
});
