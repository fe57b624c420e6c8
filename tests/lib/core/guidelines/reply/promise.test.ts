import { describe, expect, it } from 'vitest';

import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { firmPromisesIn, promisesIn } from '@/lib/core/guidelines/reply/promise';

const draft = (text: string) => createDraftText(text, { platform: 'x', kind: 'reply' });
const wordsOf = (found: readonly { readonly start: number; readonly end: number }[], text: string) =>
  found.map(({ start, end }) => text.slice(start, end));

describe('a promise', () => {
  it.each([
    ['창고에 확인해 보겠습니다', '확인해 보겠습니다'],
    ['원인을 조사하고 있습니다', '조사하고 있습니다'],
    ['저희가 알아볼게요', '알아볼게요'],
    ["We'll look into it", "We'll look into it"],
    ['The team is working on a fix.', 'team is working on a fix'],
    ['On it!', 'On it'],
  ])('to find out or put right stands in “%s”', (text, words) => {
    expect(wordsOf(firmPromisesIn(draft(text)), text)).toEqual([words]);
  });

  it.each([
    ['새 단추를 보내 드릴게요', '단추를 보내 드릴게요'],
    ['본사에 전달했습니다', '전달했습니다'],
    ["Jo will bring a new one, she's near", 'Jo will bring a new one, she'],
    ['It has been passed on', 'passed on'],
  ])('of anything else stands in “%s”', (text, words) => {
    expect(firmPromisesIn(draft(text))).toEqual([]);
    expect(wordsOf(promisesIn(draft(text)), text).some((found) => found.startsWith(words))).toBe(true);
  });

  it.each([
    '확인해 주시면 감사하겠습니다',
    '더 노력하겠습니다',
    '답답하셨겠습니다',
    '언제든 말씀하시면 내리겠습니다',
    '다시는 빠뜨리지 않겠습니다',
    'We will always love this town',
    'I will never forget it',
    'We passed on part of the cost',
  ])('is none in “%s”', (text) => {
    expect(wordsOf(promisesIn(draft(text)), text)).toEqual([]);
  });
});
