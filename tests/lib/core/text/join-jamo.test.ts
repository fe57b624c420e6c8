import { describe, expect, it } from 'vitest';

import { joinJamo } from '@/lib/core/text/join-jamo';
import { originalSpan, sameText } from '@/lib/core/text/mapped-text';

const join = (text: string) => joinJamo(sameText(text)).text;

describe('letters typed apart', () => {
  it.each([
    ['ㅅㅣㅂㅏㄹ', '시발'],
    ['꺼ㅈㅕ', '꺼져'],
    ['새ㄲㅣ', '새끼'],
    ['시바ㄹ', '시발'],
    ['ㅇㅏㄴㄴㅕㅇ', '안녕'],
  ])('%s reads %s', (given, expected) => {
    expect(join(given)).toBe(expected);
  });

  it('leaves laughter, tears and initials alone', () => {
    expect(join('아ㅋㅋㅋ 네ㅠㅠ ㄱㅅ ㅎㅎ')).toBe('아ㅋㅋㅋ 네ㅠㅠ ㄱㅅ ㅎㅎ');
  });

  it('still points at what was typed', () => {
    const text = '야 ㅅㅣㅂㅏㄹ 뭐';
    const joined = joinJamo(sameText(text));
    const at = joined.text.indexOf('시발');

    const { start, end } = originalSpan(joined, at, at + 2);

    expect(text.slice(start, end)).toBe('ㅅㅣㅂㅏㄹ');
  });
});
