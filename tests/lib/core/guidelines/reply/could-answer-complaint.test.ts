import { expect, test } from 'vitest';
import type { CheckContext } from '@/lib/core/guidelines/check-context';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { couldAnswerComplaint } from '@/lib/core/guidelines/reply/could-answer-complaint';
import { answeredPost, unreadPost } from '@/tests/support/answered-post';

const could = (text: string, context: Partial<CheckContext>) =>
  couldAnswerComplaint(createDraftText(text, { platform: 'x', kind: 'reply', ...context }));

test('an apology answers a complaint, whatever the page knows', () => {
  expect(could('늦어서 죄송합니다', {})).toBe(true);
  expect(could('네, 있습니다', {})).toBe(false);
});

test('what was read as a complaint, or as nothing sure, may be one', () => {
  const replyTo = '매장 갔는데 문이 닫혀 있던데';

  expect(could('내일 엽니다', { replyTo, ...answeredPost({ kind: 'delivery', complaint: 0.9 }) })).toBe(true);
  expect(could('내일 엽니다', { replyTo, ...answeredPost({ kind: 'none', complaint: 0.2 }) })).toBe(true);
});

test('praise, plain questions and posts are none', () => {
  const replyTo = '토요일에도 여나요';

  expect(could('네, 엽니다', { replyTo, ...answeredPost({ kind: 'praise' }) })).toBe(false);
  expect(could('네, 엽니다', { replyTo, ...answeredPost({ kind: 'question', complaint: 0.1 }) })).toBe(false);
  expect(could('네, 엽니다', { replyTo, ...answeredPost({ kind: 'question', complaint: 0.4 }) })).toBe(true);
  expect(could('늦어서 죄송합니다', { kind: 'post' })).toBe(false);
});

test('a post that nobody has read yet goes by its words', () => {
  expect(could('내일 엽니다', unreadPost('문이 고장 났어요'))).toBe(true);
  expect(could('내일 엽니다', unreadPost('반갑습니다'))).toBe(false);
});
