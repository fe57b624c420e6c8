import { docs, moralEmotionalCaution } from '@/lib/core/guidelines/catalogue/moral-emotional-caution';
import { testRule } from '@/tests/support/rule-tester';

testRule(moralEmotionalCaution, docs, {
  valid: [
    '분노 조절 프로그램을 소개합니다',
    '배신하지 않는 맛',
    '“비겁하고 파렴치하다”는 말씀을 새겨듣겠습니다',
    '혐오 표현과 혐오 범죄에 반대합니다',
    '도둑과 거짓말 탐지기 이야기',
    'Cruelty-free, and no greedy middlemen',
    'Hate waiting? Book ahead, no lies',
    'She wrote “shameful, disgraceful” and she was right',
    'Lies and punishment: our summer reading list',
  ],
  invalid: [
    { text: '추악한 민낯에 국민이 분노합니다', excerpts: ['추악한 민낯에 국민이 분노합니다'] },
    { text: '이건 배신이자 만행입니다', excerpts: ['배신이자 만행입니다'] },
    { text: '뻔뻔한 거짓 해명에 속지 마세요', excerpts: ['뻔뻔한 거짓'] },
    { text: 'Cowards and liars, all of them', excerpts: ['Cowards and liars'] },
    { text: 'Their greed is disgusting', excerpts: ['greed is disgusting'] },
    { text: 'A vile copycat should be punished', excerpts: ['vile copycat should be punished'] },
  ],
});
