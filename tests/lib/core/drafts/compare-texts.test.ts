import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '@/lib/core/drafts/compare-texts';

const joined = (changes: ReturnType<typeof compareTexts>, without: string) =>
  changes
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('the difference between two texts', () => {
  it('names the words that changed, in Korean as in English', () => {
    expect(compareTexts('호박 라테가 돌아왔습니다.', '호박 라테가 다시 왔습니다.')).toEqual([
      { kind: 'same', text: '호박 라테가 ' },
      { kind: 'removed', text: '돌아왔습니다' },
      { kind: 'added', text: '다시 왔습니다' },
      { kind: 'same', text: '.' },
    ]);
    expect(compareTexts('라테가 곧 옵니다.', '라테가 왔습니다 🎃')).toEqual([
      { kind: 'same', text: '라테가 ' },
      { kind: 'removed', text: '곧 옵니다.' },
      { kind: 'added', text: '왔습니다 🎃' },
    ]);
    expect(compareTexts('Back today', 'Back at last')[0]).toEqual({ kind: 'same', text: 'Back ' });
  });

  it('is one unchanged stretch where nothing changed, and none between empty texts', () => {
    expect(compareTexts('Same', 'Same')).toEqual([{ kind: 'same', text: 'Same' }]);
    expect(compareTexts('', '')).toEqual([]);
  });

  it('holds both texts whole, whatever they are', () => {
    const text = fc.string({
      unit: fc.constantFrom('가', 'a', ' ', '\n', '🎃', '.', '\ud83c'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = compareTexts(before, after);
        expect(joined(changes, 'added')).toBe(before);
        expect(joined(changes, 'removed')).toBe(after);
      }),
    );
  });

  it('gives one for the other where hardly anything is left, without looking for long', () => {
    const before = Array.from({ length: 3_000 }, (_, at) => `a${at}`).join(' ');
    const after = Array.from({ length: 3_000 }, (_, at) => `b${at}`).join(' ');

    expect(compareTexts(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });
});
