import { describe, expect, it } from 'vitest';
import { fillTemplate } from '@/lib/core/replies/fill-template';
import { replySimilarity } from '@/lib/core/replies/similarity';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';

describe('how alike two replies are', () => {
  it('sees one reply behind other names, numbers, links and sign-offs', () => {
    const a = '@minji 죄송합니다. 오늘 새 의자를 보냈고 11월 24일까지 도착합니다 https://a.example ^MJ';
    const b = '@hoon 죄송합니다. 오늘 새 의자를 보냈고 12월 3일까지 도착합니다 https://b.example ^SK';
    expect(replySimilarity(a, b)).toBe(1);
  });

  it('sees one template filled for two customers', () => {
    const body = BUILT_IN_TEMPLATES.find(({ id }) => id === 'T2')?.bodies.ko ?? '';
    const fill = (item: string, next: string) =>
      fillTemplate(body, { 상품: item, 경과: '사흘째', 다음안내: next }, 'ko').text;
    expect(replySimilarity(fill('의자', '오늘 17시'), fill('책상', '내일 9시'))).toBeGreaterThan(0.8);
  });

  it('keeps different replies apart', () => {
    const bodies = BUILT_IN_TEMPLATES.map(({ bodies: { ko = '' } }) => ko);
    for (const [at, body] of bodies.entries()) {
      for (const other of bodies.slice(at + 1)) expect(replySimilarity(body, other)).toBeLessThan(0.8);
    }
  });

  it('is the same in either direction, and 1 with itself', () => {
    expect(replySimilarity('Sorry, it is late', 'Sorry, it was lost')).toBe(
      replySimilarity('Sorry, it was lost', 'Sorry, it is late'),
    );
    expect(replySimilarity('', '')).toBe(1);
    expect(replySimilarity('네', '')).toBe(0);
  });
});
