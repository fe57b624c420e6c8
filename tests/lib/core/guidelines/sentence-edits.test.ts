import { describe, expect, it } from 'vitest';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { dropSentence, insteadOfSentence } from '@/lib/core/guidelines/sentence-edits';
import { applyEdit } from '@/lib/core/text/span';

const draftOf = (text: string) => createDraftText(text, { platform: 'x', kind: 'reply' });

describe('dropSentence', () => {
  it.each([
    ['a first sentence', '그건 고객님 탓입니다. 오늘 다시 보냅니다.', 4, '오늘 다시 보냅니다.'],
    ['a last sentence', 'It ships today. You should have read it.', 20, 'It ships today.'],
    ['a line', '오늘 보냅니다\n알아서 하세요', 9, '오늘 보냅니다'],
  ])('takes out %s and leaves the rest tidy', (_, text, at, left) => {
    const [suggestion] = dropSentence(draftOf(text), { start: at, end: at + 2 });

    expect(suggestion && applyEdit(text, suggestion.edit)).toBe(left);
  });

  it('leaves an only sentence, and a place across two, as they are', () => {
    expect(dropSentence(draftOf('알아서 하세요'), { start: 0, end: 3 })).toEqual([]);
    expect(dropSentence(draftOf('One here. Two there.'), { start: 4, end: 13 })).toEqual([]);
  });
});

describe('insteadOfSentence', () => {
  const WORDS = { ko: '확인하고 있습니다.', en: 'We are checking.' };

  it.each([
    ['죄송합니다. 알바 탓입니다.', 8, '죄송합니다. 확인하고 있습니다.'],
    ['Sorry. It was the intern.', 10, 'Sorry. We are checking.'],
  ])('says something else in the language of “%s”', (text, at, changed) => {
    const [suggestion] = insteadOfSentence(draftOf(text), { start: at, end: at + 1 }, WORDS);

    expect(suggestion && applyEdit(text, suggestion.edit)).toBe(changed);
  });
});
