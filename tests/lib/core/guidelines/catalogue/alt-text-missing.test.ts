import { altTextMissing, docs } from '@/lib/core/guidelines/catalogue/alt-text-missing';
import { testRule } from '@/tests/support/rule-tester';

const withAlt = (...alts: readonly (string | null)[]) => ({ media: alts.map((alt) => ({ alt })) });

testRule(altTextMissing, docs, {
  context: withAlt(''),
  valid: [
    { text: '새 매장 사진입니다', context: withAlt('노란 우산 세 개가 놓인 매장 입구') },
    { text: '설명을 읽을 수 없는 화면', context: withAlt(null) },
    { text: '사진 없이 올립니다', context: { media: [] } },
    { text: '[사진: 파란 문 앞에 놓인 자전거 두 대] 문을 열었습니다' },
    { text: 'Our new door', context: withAlt('A blue door with two bicycles in front') },
    { text: 'Nothing attached', context: { media: [] } },
  ],
  invalid: [
    { text: '새 매장입니다', excerpts: [''] },
    { text: '오늘의 빵', context: withAlt('KakaoTalk_20261001'), excerpts: [''] },
    { text: '가을 화보', context: withAlt('베이지색 코트를 입은 모델', '사진 2'), excerpts: [''] },
    { text: 'Our new door, in blue', context: withAlt('IMG_2031.jpg'), excerpts: [''] },
    { text: 'Bread of the day', context: withAlt('pic'), excerpts: [''] },
  ],
});
