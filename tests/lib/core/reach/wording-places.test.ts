import { describe, expect, it } from 'vitest';

import { placeWordings } from '@/lib/core/reach/wording-places';

const PLAIN = '새 지도에는 조용한 벤치가 많이 있습니다';
const COUNTED = '새 지도에는 조용한 벤치가 412개 있습니다';
const PADDED = '안녕하세요, 모아입니다! 정말 다양한 벤치가 새 지도에 있습니다';

describe('several wordings', () => {
  it('get the place they are likely to take, in the order given, and the reasons of the first', () => {
    const { places, reasons } = placeWordings([PADDED, COUNTED, PLAIN]);

    expect(places).toEqual([3, 1, 2]);
    expect(reasons.map(({ text }) => text.en)).toEqual(['names a number']);
  });

  it('share a place where there is no clear difference', () => {
    expect(placeWordings([PLAIN, PLAIN, COUNTED]).places).toEqual([2, 2, 1]);
    expect(placeWordings([PLAIN, PLAIN])).toMatchObject({ places: [1, 1], reasons: [] });
  });

  it('rest on the evidence as soon as one of them is Korean', () => {
    const readsEnglish = (text: string) => text.length;

    expect(placeWordings(['Two words', 'Three more words'], readsEnglish).basis).toBe('model');
    expect(placeWordings(['Two words', 'Three more words', PLAIN], readsEnglish).basis).toBe('evidence');
  });

  it('may be none or one', () => {
    expect(placeWordings([]).places).toEqual([]);
    expect(placeWordings([PLAIN]).places).toEqual([1]);
  });
});
