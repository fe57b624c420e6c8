import { docs, yanghaeOnly } from '@/lib/core/guidelines/catalogue/yanghae-only';
import { testRule } from '@/tests/support/rule-tester';

testRule(yanghaeOnly, docs, {
  valid: [
    '늦어서 죄송합니다. 양해 부탁드립니다',
    '저희 실수로 늦었습니다. 너른 양해 바랍니다',
    '손님께 양해를 구하고 사진을 올렸습니다',
    '이해하기 쉽게 그림으로 올려 드릴게요',
    '양해해 주셔서 감사합니다',
    '설 연휴에는 상담을 쉽니다. 양해 바랍니다',
  ],
  invalid: [
    {
      text: '물량이 몰려 늦어지고 있으니 너그러운 양해 부탁드립니다',
      excerpts: ['너그러운 양해 부탁드립니다'],
      fixes: ['물량이 몰려 늦어지고 있습니다. 죄송합니다'],
    },
    {
      text: '부품이 없어 다음 주 수리 예정이며 입주민 여러분의 양해를 부탁드립니다.',
      excerpts: ['입주민 여러분의 양해를 부탁드립니다'],
      fixes: ['부품이 없어 다음 주 수리 예정입니다. 죄송합니다.'],
    },
    {
      text: '상담 연결이 어려운 점 너그러이 이해해 주시기 바랍니다',
      excerpts: ['너그러이 이해해 주시기 바랍니다'],
      fixes: ['상담 연결이 어려운 점 죄송합니다'],
    },
    {
      text: '조기 품절되어 양해의 말씀 드립니다',
      context: { kind: 'post' },
      excerpts: ['양해의 말씀 드립니다'],
      fixes: ['조기 품절되어 죄송합니다'],
    },
  ],
});
