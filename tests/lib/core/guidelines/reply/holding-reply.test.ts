import { expect, test } from 'vitest';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { isHoldingReply } from '@/lib/core/guidelines/reply/holding-reply';

const holds = (text: string) => isHoldingReply(createDraftText(text, { platform: 'x', kind: 'reply' }));

test.each(['잘 읽었습니다. 15시까지 답드리겠습니다', 'Got it, I will get back to you by noon'])(
  '“%s” holds the line',
  (text) => expect(holds(text)).toBe(true),
);

test.each([
  ['names no time', '확인하고 곧 답드리겠습니다'],
  ['promises money', '오늘 안에 환불하고 답드리겠습니다'],
  ['rules already', 'We cannot do that, but will reply by noon'],
  ['says nothing of an answer', 'We open at noon'],
])('a reply that %s does not', (_, text) => expect(holds(text)).toBe(false));
