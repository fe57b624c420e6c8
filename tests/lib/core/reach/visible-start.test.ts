import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VISIBLE_START_EVIDENCE, visibleStart } from '@/lib/core/reach/visible-start';

const shown = (text: string) => {
  const end = visibleStart(text);
  return end === null ? null : text.slice(0, end);
};

describe('what Facebook shows of a post before "See more"', () => {
  it('is all of a short one, whatever blank lines end it', () => {
    expect(visibleStart('내일은 쉽니다.\n\n\n\n\n')).toBeNull();
    expect(visibleStart('')).toBeNull();
  });

  it('is three lines as the person broke them', () => {
    expect(shown('첫 줄\n둘째 줄\n셋째 줄\n넷째 줄')).toBe('첫 줄\n둘째 줄\n셋째 줄');
    expect(shown('첫 줄\n\n셋째 줄\n넷째 줄')).toBe('첫 줄\n\n셋째 줄');
  });

  it('is about 125 Latin letters or 63 Korean syllables', () => {
    expect(visibleStart('x'.repeat(200))).toBe(126);
    expect(visibleStart('가'.repeat(200))).toBe(63);
  });

  it('is as much of decomposed Korean as people see of it', () => {
    expect(shown('각'.repeat(200).normalize('NFD'))?.normalize('NFC')).toBe('각'.repeat(63));
  });

  it('tears no English word and no emoji', () => {
    expect(shown(`${'shop '.repeat(25)}opening tomorrow`)).toBe('shop '.repeat(25));
    expect(shown(`${'가'.repeat(62)}나👨‍👩‍👧`)).toBe(`${'가'.repeat(62)}나`);
  });

  it('is a true start of the text, and not all of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const end = visibleStart(text);
        if (end === null) return;
        expect(end).toBeGreaterThan(0);
        expect(text.slice(end).trim()).not.toBe('');
      }),
    );
  });

  it('says how sure that is, in both languages', () => {
    expect(VISIBLE_START_EVIDENCE.map(({ strength }) => strength)).toEqual(['vendor', 'convention']);
    expect(VISIBLE_START_EVIDENCE.every(({ source }) => /[가-힣]/.test(source.ko))).toBe(true);
  });
});
