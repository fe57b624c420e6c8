import { expect, test } from 'vitest';
import { graveMatterIn } from '@/lib/core/guidelines/grave-matters';

test.each([
  '미끄럼틀에서 아이가 떨어져 팔이 부러졌어요',
  '보조배터리가 가방 안에서 터졌습니다',
  '회식하고 열 명이 식중독에 걸렸어요',
  '다른 사람 진료 기록이 제 앱에 보여요',
  '외국인이라고 자리를 안 줬습니다',
  '더 살고 싶지 않아요',
  '변호사 통해 내용증명 보냈습니다',
  '한강뉴스 기자인데 통화 가능할까요',
  '점장이 자꾸 어깨를 만지고 껴안아요',
  '더는 버틸 힘이 없어요',
  'your trainer keeps grabbing the kids',
  'your heater exploded and my roommate is in hospital',
  'three of us got food poisoning at the buffet',
  'your app shows my address to strangers',
  'they turned us away because I am in a wheelchair',
  'I want to kill myself',
  'my attorney is filing tomorrow',
  'reporter from the Harbor Times here, can you comment on the spill?',
])('hears that a person in charge must take over: “%s”', (post) => {
  expect(graveMatterIn(post)).not.toBeNull();
});

test.each([
  '화상 회의가 자꾸 끊겨요',
  '폭발적인 인기네요, 재고 있나요',
  '참깨 냄새가 고소해요',
  '알레르기 표시 있나요',
  '차별화된 서비스라 좋아요',
  '사이트에 못 들어가요',
  '실명 인증이 안 돼요',
  '데이터가 잘 안 터져요',
  '사이즈가 딱 맞았어요',
  'my phone died after the update',
  'the stitches came loose on my bag',
  'thanks for your kind words',
  'do you have blood orange juice',
  'my suit never came',
  'the fire sale was great',
  'sick of waiting for my order',
  'do you have an allergy list?',
])('hears no such thing in “%s”', (post) => {
  expect(graveMatterIn(post)).toBeNull();
});
