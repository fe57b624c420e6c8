import { deleteCaution, docs } from '@/lib/core/guidelines/catalogue/delete-caution';
import { testRule } from '@/tests/support/rule-tester';

testRule(deleteCaution, docs, {
  context: { hiding: '배송이 너무 늦고 포장도 엉망이에요' },
  valid: [
    { text: '숨겼습니다', context: { hiding: '' } },
    { text: '지웠습니다', context: { hiding: '제 번호 010-0000-1234로 전화 주세요' } },
    { text: '가렸습니다', context: { hiding: '재택 부업 고수익 보장 https://example.com/job' } },
    { text: '내렸습니다', context: { hiding: '이 병신들아' } },
    '욕설이 있어 운영 원칙 2조에 따라 숨겼습니다',
    { text: 'Hidden', context: { hiding: 'earn crypto fast https://example.com/x' } },
    'Removed: it names a private person’s address',
  ],
  invalid: [
    { text: '', excerpts: [''] },
    { text: '댓글을 숨겼습니다', excerpts: [''] },
    { text: '분위기를 해쳐서 정리했어요', excerpts: [''] },
    { text: 'Hidden.', context: { hiding: 'Your coffee is cold every time' }, excerpts: [''] },
    { text: 'We took this down', context: { hiding: 'Worst service ever' }, excerpts: [''] },
  ],
});
