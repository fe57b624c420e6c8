import { expect, it } from 'vitest';
import { createAllowedWords, findAsWritten } from '@/lib/core/guidelines/allowed-words';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { createTermIndex } from '@/lib/core/text/term-index';

const isAllowed = (words: readonly string[], text: string, flagged: string, find = findAsWritten) => {
  const start = text.indexOf(flagged);
  const draft = createDraftText(text, { platform: 'x', kind: 'post' });
  return createAllowedWords(words, find)(draft, { start, end: start + flagged.length });
};

it.each([findAsWritten, createTermIndex])(
  'a word that the team allows is let through, whole or in part',
  (find) => {
    expect(isAllowed(['OO전자'], 'OO전자의 냉장고', 'OO', find)).toBe(true);
    expect(isAllowed(['oo전자'], 'OO전자의 냉장고', 'OO전자', find)).toBe(true);
    expect(isAllowed(['402-11-930551'], '계좌 40211930551', '40211930551', find)).toBe(true);
  },
);

it('what only holds an allowed word is not let through', () => {
  expect(isAllowed(['이름'], '{이름} 고객님', '{이름}')).toBe(false);
  expect(isAllowed(['OO전자'], 'OO 고객님', 'OO')).toBe(false);
  expect(isAllowed(['', ' '], '{이름}', '{이름}')).toBe(false);
});

it('takes signs for themselves, not for a pattern', () => {
  expect(isAllowed(['{...}'], '신상 {...} 하나', '{...}')).toBe(true);
  expect(isAllowed(['{...}'], '신상 {abc} 하나', '{abc}')).toBe(false);
});
