import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCheck } from '@/lib/core/guidelines/engine';
import { ESSENTIAL_RULES } from '@/lib/core/guidelines/essential-rules';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { verdictOf } from '@/lib/core/guidelines/verdict';
import { blanksIn } from '@/lib/core/replies/blanks';

const check = createCheck({ rules: ESSENTIAL_RULES, guide: EMPTY_GUIDE, now: () => 0 });
const findingsIn = (text: string) => check(text, { platform: 'x', kind: 'reply' }).findings;

describe('a blank of a saved reply, where the background is gone', () => {
  it.each([
    ['{이름} 고객님, 죄송합니다', '빈칸 ‘이름’이 남았습니다', 'The blank “이름” is not filled'],
    [
      '｛다음안내｝까지 알려 드리겠습니다',
      '빈칸 ‘다음안내’가 남았습니다',
      'The blank “다음안내” is not filled',
    ],
    ['Hi {name}, sorry', '빈칸 ‘name’이 남았습니다', 'The blank “name” is not filled'],
    ['Hi {{ref}}, sorry', '빈칸 ‘ref’가 남았습니다', 'The blank “ref” is not filled'],
  ])('is held and named: %s', (text, ko, en) => {
    const [found] = findingsIn(text);

    expect(found).toMatchObject({ rule: 'placeholder-left', message: { ko, en } });
    expect(verdictOf(findingsIn(text))).toBe('ask-with-reason');
  });

  it('is held whatever it is called and whatever stands around it', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const around = fc.string({ unit: 'grapheme', maxLength: 10 });
    fc.assert(
      fc.property(around, name, around, (before, blank, after) => {
        const text = `${before}{${blank}}${after}`;
        fc.pre(blanksIn(text).length > 0 && !/https?:|www\./i.test(text));
        return verdictOf(findingsIn(text)) === 'ask-with-reason';
      }),
    );
  });
});
