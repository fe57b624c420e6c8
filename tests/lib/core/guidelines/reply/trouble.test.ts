import { describe, expect, it } from 'vitest';

import { namesTrouble } from '@/lib/core/guidelines/reply/trouble';

describe('trouble in a few words', () => {
  it.each([
    '파손됐어요',
    '기사님이 안 와요',
    '국이 너무 짜요',
    '빵에서 비닐이 나왔어요',
    '에스컬레이터 멈춤',
    '한 시간째 대기 중',
    '두 번 결제됐어요',
    'cake was crushed',
    'no reply to my email',
    'plastic in my food',
    'stream keeps dropping',
    'why is it so slow',
  ])('is named by “%s”', (text) => {
    expect(namesTrouble(text)).toBe(true);
  });

  it.each([
    '주소 바꿔주세요',
    '비건 메뉴 있어요?',
    '3년 썼는데 고장도 없고 최고예요',
    '색이 더 선명해졌어요',
    'do you ship to Alaska',
    'love it, never going back lol',
    'dark mode when',
  ])('is not named by “%s”', (text) => {
    expect(namesTrouble(text)).toBe(false);
  });
});
