import { describe, expect, it } from 'vitest';

import { splitHashtag } from '@/lib/core/reach/split-hashtag';

describe('the words of a hashtag', () => {
  it.each([
    ['worldbookday', ['world', 'book', 'day']],
    ['mentalhealthawareness', ['mental', 'health', 'awareness']],
    ['throwbackthursday', ['throwback', 'thursday']],
  ])('of #%s are %j', (tag, words) => {
    expect(splitHashtag(tag)).toEqual(words);
  });

  it.each(['sustainability', 'qwertyworld', ''])('of #%s are not told apart', (tag) => {
    expect(splitHashtag(tag)).toBeNull();
  });
});
