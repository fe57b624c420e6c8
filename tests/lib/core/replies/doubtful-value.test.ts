import { expect, it } from 'vitest';
import { isDoubtful } from '@/lib/core/replies/doubtful-value';

it.each(['3,200원', '3천 원', '만 원', '$3.20', '3.20 $', '20 USD', '₩5,000', '1만2천원', ''])(
  'takes %j for an amount',
  (value) => {
    expect(isDoubtful('amount', value)).toBe(false);
  },
);

it.each(['3,200', '조금', '원', '$'])('wonders about %j as an amount', (value) => {
  expect(isDoubtful('amount', value)).toBe(true);
});

it.each(['https://moa.example/help', 'https://example.com/a?b=c', ' https://example.com '])(
  'takes %j for a link',
  (value) => {
    expect(isDoubtful('link', value)).toBe(false);
  },
);

it.each(['moa.example', 'http://moa.example', 'https://localhost', '홈페이지', 'https://a.example b'])(
  'wonders about %j as a link',
  (value) => {
    expect(isDoubtful('link', value)).toBe(true);
  },
);

it('never wonders about words', () => {
  expect(isDoubtful('text', 'anything')).toBe(false);
});
