import { describe, expect, it } from 'vitest';
import { createShortcuts, shortcutBefore } from '@/lib/core/replies/typed-shortcut';
import { aTemplate } from '@/tests/support/builders';

describe('a shortcut before the caret', () => {
  it.each([
    ['/lost', { start: 0, end: 5, typed: 'lost' }],
    ['Hello /lost', { start: 6, end: 11, typed: 'lost' }],
    ['첫 줄\n/분실', { start: 4, end: 7, typed: '분실' }],
    ['/분실 ', { start: 0, end: 4, typed: '분실' }],
  ])('is seen in %j', (text, found) => {
    expect(shortcutBefore(text, text.length)).toEqual(found);
  });

  it.each([
    'and/or',
    '2026/11/24',
    'https://moa.example/help',
    '/',
    '/ lost',
    '/lost  ',
    'lost',
    '//x',
    '/a/b',
  ])('is not seen in %j', (text) => {
    expect(shortcutBefore(text, text.length)).toBeNull();
  });

  it('ends at the caret, whatever stands behind it', () => {
    expect(shortcutBefore('Hi /lost and more', 8)).toEqual({ start: 3, end: 8, typed: 'lost' });
    expect(shortcutBefore('Hi /lost and more', 12)).toBeNull();
  });
});

describe('the reply of a shortcut', () => {
  const lost = aTemplate({ id: 'lost', shortcut: 'lost' });
  const late = aTemplate({ id: 'late', shortcut: '배송 지연' });
  const find = createShortcuts([lost, late, aTemplate({ id: 'none', shortcut: '' })]);

  it.each([
    ['lost', lost],
    ['LOST', lost],
    ['ㅣㅐㄴㅅ', lost],
    ['배송지연', late],
    ['qothdwldus', late],
  ])('is found by %s', (typed, reply) => {
    expect(find(typed)).toEqual({ reply, begun: true });
  });

  it('is not found by its beginning, which only says that there is one', () => {
    expect(find('lo')).toEqual({ reply: null, begun: true });
    expect(find('배')).toEqual({ reply: null, begun: true });
    expect(find('x')).toEqual({ reply: null, begun: false });
  });

  it('is left to the person where several have the same', () => {
    expect(createShortcuts([lost, { ...late, shortcut: 'Lost' }])('lost')).toEqual({
      reply: null,
      begun: true,
    });
  });
});
