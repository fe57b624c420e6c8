import { docs, pressReleaseTone } from '@/lib/core/guidelines/catalogue/press-release-tone';
import { testRule } from '@/tests/support/rule-tester';

testRule(pressReleaseTone, docs, {
  valid: [
    '[기사] 누리전자가 신형 청소기를 출시한다고 밝혔다',
    '“올해 안에 세 곳을 더 연다고 밝혔다”는 기사, 저희 맞습니다',
    '오늘 새 매장을 열었습니다. 대표가 직접 커피를 내립니다',
    '설문에 따르면 열 명 중 여섯 명이 창가 자리를 고르셨습니다',
    '내일 할 일은 하나. 푹 쉰다.',
    '혁신적인 손잡이를 만들고 싶었던 개발자의 일기',
    'Our company turned ten today. Cake in the lobby!',
    'The group said yes: we are going camping',
    'We launched it at noon and sold out by two',
  ],
  invalid: [
    {
      text: '누리식품은 매장을 늘릴 계획이라고 전했다.',
      excerpts: ['누리식품은 매장을 늘릴 계획이라고 전했다'],
    },
    {
      text: '회사 관계자는 품질을 높이겠다고 말했다',
      excerpts: ['회사 관계자는', '다고 말했다'],
    },
    {
      text: '누리은행은 30일 업무협약(MOU)을 체결했다',
      excerpts: ['누리은행은 30일 업무협약(MOU)을 체결했다'],
    },
    { text: '신제품은 하반기에 출시할 예정이다', excerpts: ['출시할 예정이다'] },
    { text: '혁신적인 기술로 새 시장을 선도하는 누리', excerpts: ['혁신적인', '시장을 선도하는'] },
    { text: 'A revolutionary, seamless kettle', excerpts: ['revolutionary', 'seamless'] },
    { text: 'Nuri Corp. today announced a new factory', excerpts: ['Corp. today'] },
    { text: '"We are growing," the company said.', excerpts: ['the company said'] },
    { text: 'Nuri, a leading provider of smart locks, opens in Busan', excerpts: ['a leading provider of'] },
  ],
});
