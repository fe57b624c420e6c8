import { describe, expect, it } from 'vitest';

import { literalsOf, moreTelling } from '@/lib/core/guidelines/claims/literals-of';

describe('literalsOf', () => {
  it.each<[RegExp, readonly string[] | null]>([
    [/원금 ?보장/, ['원금']],
    [/원금 보장|확정 ?수익/, ['원금 보장', '확정']],
    [/\bguarantee[ds]? (?:returns?|profits)/, ['guarantee']],
    [/[가-힣]{1,4}다면 ?(?:죄송|사과)/, ['다면']],
    [/(?:a|b)?cure/, ['cure']],
    [/(?:foo){2}x?/, ['foo']],
    [/[$€]\d+/, ['$', '€']],
    [/(?<!not )cures?(?= acne)/, ['cure']],
    [/(?<what>수수료|원고료)를/, ['수수료', '원고료']],
    [/1\+1/, ['1+1']],
    [/\d+ ?%|[a-z]+/, null],
    [/a*b?/, null],
  ])('reads %s', (pattern, expected) => {
    expect(literalsOf(pattern)).toEqual(expected);
  });

  it('takes what tells more: rarer words before common ones, longer before shorter', () => {
    expect(literalsOf(/in the (?:market|world)/)).toEqual(['market', 'world']);
    expect(moreTelling(['in the '], ['market', 'world'])).toEqual(['market', 'world']);
    expect(moreTelling(['암'], ['당뇨', '치매'])).toEqual(['당뇨', '치매']);
    expect(moreTelling(null, ['cure'])).toEqual(['cure']);
  });
});
