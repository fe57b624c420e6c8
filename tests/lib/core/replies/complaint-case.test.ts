import { describe, expect, it } from 'vitest';
import { answeredCase, timeToFirstAnswer } from '@/lib/core/replies/complaint-case';
import { aCase, NOW } from '@/tests/support/builders';

const MINUTE = 60_000;
const answer = (minutes: number) => ({ at: NOW + minutes * MINUTE, by: 'moa_kr' });

describe('an answer', () => {
  it('tells how long the customer waited for the first one, whatever follows', () => {
    const once = answeredCase(aCase({ postedAt: NOW - 30 * MINUTE }), answer(12), null);

    expect(timeToFirstAnswer(once)).toBe(42 * MINUTE);
    expect(timeToFirstAnswer(answeredCase(once, answer(90), null))).toBe(42 * MINUTE);
    expect(timeToFirstAnswer(aCase())).toBeNull();
  });

  it('waited for from the first sight where the page tells no time', () => {
    expect(
      timeToFirstAnswer(answeredCase(aCase({ postedAt: null, firstSeenAt: NOW }), answer(3), null)),
    ).toBe(3 * MINUTE);
  });

  it('in parts of a thread is one answer, and keeps what any part promised', () => {
    const first = answeredCase(aCase(), answer(0), NOW + 60 * MINUTE);
    const second = answeredCase(first, { at: NOW + 2_000, by: 'moa_kr' }, null);

    expect(second.answers).toHaveLength(1);
    expect(second.promisedAt).toBe(NOW + 60 * MINUTE);
  });

  it('later on keeps the promise, unless it promises anew', () => {
    const promised = answeredCase(aCase(), answer(0), NOW + 60 * MINUTE);

    expect(answeredCase(promised, answer(50), null)).toMatchObject({ promisedAt: null });
    expect(answeredCase(promised, answer(50), NOW + 90 * MINUTE)).toMatchObject({
      promisedAt: NOW + 90 * MINUTE,
    });
  });
});
