import { expect, it } from 'vitest';
import { setApart } from '@/lib/core/replies/set-apart';

const REPLY = '죄송합니다.';
const LETTER = '죄송합니다.\n곧 알려 드리겠습니다.';

it.each([
  ['alone in an empty box', '', REPLY, '', REPLY],
  ['after a sentence', '안녕하세요.', REPLY, '', ` ${REPLY}`],
  ['after a space, as behind a mention', '민지 ', REPLY, '', REPLY],
  ['on a line of its own', '안녕하세요.\n', REPLY, '', REPLY],
  ['before other words', '', REPLY, '감사합니다', `${REPLY} `],
  ['before a space or a mark', '', REPLY, ' 감사합니다', REPLY],
  ['between two words', 'Hello', REPLY, 'bye', ` ${REPLY} `],
  ['of several lines, after a sentence', '안녕하세요.', LETTER, '감사합니다', `\n${LETTER}\n`],
])('a reply %s', (_, before, reply, behind, text) => {
  const apart = setApart(reply, before, behind);

  expect(apart.text).toBe(text);
  expect(apart.text.slice(apart.start)).toMatch(new RegExp(`^${reply}`));
});
