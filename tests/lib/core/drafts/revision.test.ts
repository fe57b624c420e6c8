import { describe, expect, it } from 'vitest';
import { isRevisionDue, sameWords } from '@/lib/core/drafts/revision';
import { aDraft, NOW } from '@/tests/support/builders';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const before = aDraft({ text: 'The pumpkin latte is back in all our shops.' });
const changed = (text: string, later: number, from = before) =>
  aDraft({ ...from, text, wordings: [{ id: 'w1', text }], updatedAt: from.updatedAt + later });

describe('an earlier state of a draft', () => {
  it('is kept when somebody comes back to it after a pause', () => {
    expect(isRevisionDue(before, changed('The pumpkin latte is back in our shops.', 2 * MINUTE), NOW)).toBe(
      true,
    );
  });

  it('is not kept for each word of somebody who is writing', () => {
    expect(isRevisionDue(before, changed(`${before.wordings[0]?.text} Come`, SECOND), NOW)).toBe(false);
  });

  it('is kept when much goes away at once, also with a whole wording', () => {
    const two = {
      ...before,
      wordings: [...before.wordings, { id: 'w2', text: '호박 라테가 전국 매장에 돌아왔습니다.' }],
    };

    expect(isRevisionDue(before, changed('', SECOND), NOW)).toBe(true);
    expect(isRevisionDue(two, { ...before, updatedAt: NOW + SECOND }, NOW)).toBe(true);
  });

  it('is kept now and then while somebody writes without a pause', () => {
    const late = { ...before, updatedAt: NOW + 10 * MINUTE };
    const next = changed('The pumpkin latte is back in all our shops!', SECOND, late);

    expect(isRevisionDue(late, next, NOW)).toBe(true);
    expect(isRevisionDue(late, next, NOW + MINUTE)).toBe(false);
  });

  it('is not kept where nothing was written, or where only tags change', () => {
    expect(isRevisionDue(aDraft({ text: ' ' }), changed('First words', 5 * MINUTE), null)).toBe(false);
    expect(isRevisionDue(before, { ...before, tags: ['autumn'], updatedAt: NOW + 5 * MINUTE }, null)).toBe(
      false,
    );
  });
});

it('says the same only in the same order under the same title', () => {
  const wordings = [
    { id: 'a', text: 'one' },
    { id: 'b', text: 'two' },
  ];

  expect(sameWords({ title: 'T', wordings }, { title: 'T', wordings: [...wordings] })).toBe(true);
  expect(sameWords({ title: 'T', wordings }, { title: 'T', wordings: wordings.toReversed() })).toBe(false);
  expect(sameWords({ title: 'T', wordings }, { title: 'U', wordings })).toBe(false);
});
