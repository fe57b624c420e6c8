import { describe, expect, it } from 'vitest';

import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { openingOf, openWithEmpathy } from '@/lib/core/guidelines/reply/opening';
import { applyEdit } from '@/lib/core/text/span';

const draft = (text: string) => createDraftText(text, { platform: 'x', kind: 'reply' });

describe('the opening of an answer', () => {
  it.each([
    ['안녕하세요, 누리마켓입니다. 늦었습니다. 죄송합니다. 곧 갑니다.', '늦었습니다. 죄송합니다.'],
    ['@mina 민지 고객님, 오늘 보냅니다.', '오늘 보냅니다.'],
    ['Hi Sam, it left today. It arrives on Friday. Bye.', 'it left today. It arrives on Friday.'],
    ['감사합니다', '감사합니다'],
  ])('leaves out the greeting of “%s”', (text, opening) => {
    const { start, end } = openingOf(draft(text));
    expect(text.slice(start, end)).toBe(opening);
  });

  it('takes a sentence of empathy behind the greeting', () => {
    const text = 'Hi Sam, it left today.';
    expect(applyEdit(text, openWithEmpathy(draft(text)).edit)).toBe(
      'Hi Sam, I am sorry for the trouble. It left today.',
    );
  });
});
