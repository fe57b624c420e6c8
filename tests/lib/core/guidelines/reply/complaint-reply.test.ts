import { describe, expect, it } from 'vitest';

import type { CheckContext } from '@/lib/core/guidelines/check-context';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { isComplaintReply } from '@/lib/core/guidelines/reply/complaint-reply';
import type { Triage } from '@/lib/core/replies/complaint';

const reply = (text: string, context: Partial<CheckContext> = {}) =>
  isComplaintReply(createDraftText(text, { platform: 'x', kind: 'reply', ...context }));

const read = (triage: Partial<Triage>): Partial<CheckContext> => ({
  answered: {
    triage: {
      complaint: 0.2,
      kind: 'none',
      urgency: 'normal',
      escalations: [],
      showsPersonalData: false,
      awaitsRefund: false,
      ...triage,
    },
    author: '',
    handle: null,
    addressesUs: null,
    time: null,
    ownReplies: 0,
    answeredByOthers: false,
  },
});

describe('an answer to a complaint', () => {
  it('is one where the answered post reads like one', () => {
    expect(reply('확인해 보겠습니다', read({ complaint: 0.8, kind: 'delivery' }))).toBe(true);
    expect(reply('확인해 보겠습니다', read({ complaint: 0.3 }))).toBe(false);
  });

  it.each([
    '파손됐어요',
    '기사님이 안 와요',
    '두 번 결제됐어요',
    '국이 너무 짜요',
    'cake was crushed',
    'soup too salty',
  ])('is one where the answered post says “%s”', (replyTo) => {
    expect(reply('네', { replyTo, ...read({}) })).toBe(true);
  });

  it.each(['정말 죄송합니다', '사과드립니다', 'So sorry about this', 'We apologise'])('says “%s”', (text) => {
    expect(reply(text)).toBe(true);
  });

  it.each(['죄송하지만 M은 품절입니다', '네, 되십니다', 'Sorry, but we are closed on Mondays'])(
    'is not recognised by “%s”',
    (text) => {
      expect(reply(text)).toBe(false);
    },
  );

  it.each(['주차 되나요', '오늘 알바생분 친절했어요', 'any vegan mains?'])(
    'is none under “%s”',
    (replyTo) => {
      expect(reply('네', { replyTo })).toBe(false);
    },
  );

  it('is never a post', () => {
    expect(reply('늦어서 죄송합니다', { kind: 'post' })).toBe(false);
  });
});
