import { describe, expect, it } from 'vitest';

import { areAlike, gramsOf, gramsOfOwn } from '@/lib/core/guidelines/similarity';

const alike = (a: string, b: string, least = 0.85) => areAlike(gramsOf(a), gramsOf(b), least);

/** The index by its definition, to compare with. */
function jaccard(a: string, b: string): number {
  const [left, right] = [new Set(gramsOf(a)), new Set(gramsOf(b))];
  const shared = [...left].filter((gram) => right.has(gram)).length;
  return shared / (left.size + right.size - shared);
}

const TEXTS = [
  '가을 원두가 들어왔습니다. 첫 잔은 저희가 내려 드릴게요',
  '가을 원두가 들어왔습니다. 첫 잔은 저희가 내려 드립니다',
  '겨울 원두가 들어왔습니다. 두 번째 잔은 반값입니다',
  'Our trail map is out. Twelve new routes, all walked by us',
  'Our trail map is out. Eleven new routes, all walked by us',
  'The lake trail reopens tomorrow with a new footbridge',
  '',
  '네',
];

describe('texts are alike', () => {
  it('whatever their case, spaces, marks, links and handles', () => {
    expect(alike('첫 잔은, 저희가! https://ex.kr/1', '첫잔은 저희가 https://ex.kr/2', 1)).toBe(true);
    expect(alike('@kim_01 Thank you for waiting', 'thank you for WAITING @lee', 1)).toBe(true);
  });

  it.each(TEXTS.flatMap((a) => TEXTS.map((b) => [a, b] as const)))(
    'exactly as the Jaccard index says: “%s” and “%s”',
    (a, b) => {
      for (const least of [0.3, 0.6, 0.85, 1]) expect(alike(a, b, least)).toBe(jaccard(a, b) >= least);
    },
  );

  it('never by saying nothing', () => {
    expect(alike('', '')).toBe(false);
    expect(alike('네', '네')).toBe(false);
  });

  it('whichever comes first', () => {
    for (const a of TEXTS) for (const b of TEXTS) expect(alike(a, b)).toBe(alike(b, a));
  });
});

describe('preparing', () => {
  it('keeps each gram once, in rising order', () => {
    const grams = [...gramsOf('바나나 바나나 바나나')];

    expect(grams).toEqual([...new Set(grams)].sort((a, b) => a - b));
  });

  it('happens once for a text that is kept', () => {
    const own = {
      text: TEXTS[0] ?? '',
      at: 0,
      platform: 'x',
      kind: 'post',
      account: '',
      customer: '',
    } as const;

    expect(gramsOfOwn(own)).toBe(gramsOfOwn(own));
  });

  it('compares with two hundred texts in well under a millisecond', () => {
    const recent = Array.from({ length: 200 }, (_, at) =>
      gramsOf(`${at} ${TEXTS[at % 6]} `.repeat(4).slice(0, 280)),
    );
    const draft = gramsOf('오늘은 서울 매장 세 곳이 밤 열 시까지 문을 엽니다. '.repeat(6));
    const rounds = 200;
    const start = performance.now();
    for (let round = 0; round < rounds; round += 1) recent.some((own) => areAlike(draft, own, 0.85));

    expect((performance.now() - start) / rounds).toBeLessThan(0.5);
  });
});
