import { customerDefamation, docs } from '@/lib/core/guidelines/catalogue/customer-defamation';
import { testRule } from '@/tests/support/rule-tester';

testRule(customerDefamation, docs, {
  valid: [
    '상습 정체 구간을 피해 가는 노선입니다',
    '같은 사진을 다른 크기로도 뽑아 드려요',
    'The same picture, printed on another paper',
    '들깨가 참 고소합니다',
    '허위 후기는 운영 규칙 3조에 따라 가립니다',
    '경찰에 신고하시면 통화 기록을 내 드립니다',
    '고객님 말씀이 맞습니다. 저희 기록이 틀렸어요',
    'Fake reviews break house rule 3 and are hidden',
    'Your record shows two payments; one is reversed',
  ],
  invalid: [
    {
      text: '이분은 저번에도 돈을 돌려받으셨어요',
      excerpts: ['이분은 저번에도'],
      fixes: ['저희 기록과 다른 부분이 있어 DM으로 확인하고 싶습니다.'],
    },
    {
      text: '저희 음식을 드신 적도 없습니다',
      excerpts: ['드신 적도 없습니다'],
      fixes: ['저희 기록과 다른 부분이 있어 DM으로 확인하고 싶습니다.'],
    },
    {
      text: 'So this ‘customer’ wants more',
      excerpts: ['this ‘customer’'],
      fixes: ['Our records differ. May I check with you by DM?'],
    },
    {
      text: 'Nine refunds this year, that is a lot',
      excerpts: ['Nine refunds this'],
      fixes: ['Our records differ. May I check with you by DM?'],
    },
    {
      text: 'Our lawyer would love to read that again',
      excerpts: ['Our lawyer would'],
      fixes: ['Our records differ. May I check with you by DM?'],
    },
    {
      text: '이분은 다른 매장에서도 똑같이 하셨어요',
      excerpts: ['이분은 다른 매장에서도'],
      fixes: ['저희 기록과 다른 부분이 있어 DM으로 확인하고 싶습니다.'],
    },
    {
      text: '명예훼손으로 고소하겠습니다',
      excerpts: ['명예훼손으로', '고소하겠습니다'],
      fixes: [
        '저희 기록과 다른 부분이 있어 DM으로 확인하고 싶습니다.',
        '저희 기록과 다른 부분이 있어 DM으로 확인하고 싶습니다.',
      ],
    },
    {
      text: '전형적인 블랙컨슈머네요',
      excerpts: ['블랙컨슈머'],
      fixes: ['저희 기록과 다른 부분이 있어 DM으로 확인하고 싶습니다.'],
    },
    {
      text: 'You are lying about the hair',
      excerpts: ['You are lying'],
      fixes: ['Our records differ. May I check with you by DM?'],
    },
    {
      text: 'The footage shows you dropped it',
      excerpts: ['footage shows you dropped it'],
      fixes: ['Our records differ. May I check with you by DM?'],
    },
  ],
});
