import { docs, employeeDisclosure } from '@/lib/core/guidelines/catalogue/employee-disclosure';
import { testRule } from '@/tests/support/rule-tester';

testRule(employeeDisclosure, docs, {
  valid: [
    'Mum runs the marathon on Sunday, we love it',
    '우리 회사 구내식당 메뉴 추천 받습니다',
    '저희 제품을 사랑해 주셔서 고맙습니다. 더 좋은 서비스로 보답하겠습니다',
    '우리 회사 다니는 사람으로서 말씀드리면 이번 제품 정말 좋아요',
    { text: '우리 회사 새 폰 강추!', context: { account: { handle: 'oo', role: 'brand' } } },
    'Our new app is here. Download it from the store',
    'What do you love most about our phone?',
    'Proud employee here: our new phone is the best',
    'Thank you for the five stars! It made our week',
    {
      text: 'Kettle days are back',
      context: {
        account: { handle: 'mina', role: 'employee' },
        company: { names: ['Kettleworks'], rivals: [], domains: [], hashtags: [], careHandle: '' },
      },
    },
  ],
  invalid: [
    {
      text: '우리 부서 신상 크림 짱이에요',
      excerpts: ['우리 부서 신상 크림 짱이에요'],
      fixes: ['저는 이 회사 직원입니다. 우리 부서 신상 크림 짱이에요'],
    },
    {
      text: 'amazing pizza, honestly the best (my cousin owns it)',
      excerpts: ['my cousin owns it)'],
      fixes: ['My family works there. amazing pizza, honestly the best (my cousin owns it)'],
    },
    {
      text: '우리회사 청소기 완전 추천!! 가성비 최고',
      excerpts: ['우리회사 청소기 완전 추천!'],
      fixes: ['저는 이 회사 직원입니다. 우리회사 청소기 완전 추천!! 가성비 최고'],
    },
    {
      text: '엄마 다니는 회사 김치 최고예요',
      excerpts: ['엄마 다니는 회사 김치 최고예요'],
      fixes: ['저희 가족이 이 회사에서 일합니다. 엄마 다니는 회사 김치 최고예요'],
    },
    { text: '직원분들, 앱스토어에 별점 하나씩 남겨 주세요', excerpts: ['직원분들, 앱스토어에 별점 하나씩'] },
    {
      text: 'Honestly our headphones are the best I have ever tried',
      excerpts: ['our headphones are the best I have ever'],
      fixes: ['I work there. Honestly our headphones are the best I have ever tried'],
    },
    {
      text: "My brother runs this shop and honestly it's the best",
      excerpts: ["My brother runs this shop and honestly it's the best"],
      fixes: ["My family works there. My brother runs this shop and honestly it's the best"],
    },
    { text: 'Team, please leave a nice review of our app', excerpts: ['Team, please leave a nice review'] },
    {
      text: '새벽배송은 역시 달빛상회가 최고예요',
      context: {
        account: { handle: 'mina', role: 'employee' },
        company: { names: ['달빛상회'], rivals: [], domains: [], hashtags: [], careHandle: '' },
      },
      excerpts: ['달빛상회가'],
      fixes: ['저는 이 회사 직원입니다. 새벽배송은 역시 달빛상회가 최고예요'],
    },
  ],
});
