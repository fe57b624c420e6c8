import { describe, expect, it } from 'vitest';
import { COMPLAINT_KINDS } from '@/lib/core/replies/complaint';
import { urgencyOf } from '@/lib/core/replies/urgency';

describe('how soon a post wants an answer', () => {
  it.each(['delivery', 'defect', 'refund', 'outage', 'staff', 'privacy'] as const)(
    'today where something failed: %s',
    (kind) => expect(urgencyOf(true, kind, [])).toBe('today'),
  );

  it.each(['price', 'misinformation', 'abuse', 'other'] as const)('as it comes for a grumble: %s', (kind) =>
    expect(urgencyOf(true, kind, [])).toBe('normal'),
  );

  it.each(COMPLAINT_KINDS)(
    'at once where a complaint has a cause to escalate, whatever it is about: %s',
    (kind) => expect(urgencyOf(true, kind, ['safety'])).toBe('now'),
  );

  it('as it comes for news and talk, even of accidents', () => {
    expect(urgencyOf(false, 'other', ['injury', 'safety'])).toBe('normal');
  });

  it('at once where somebody wants to die or the press asks, without a complaint', () => {
    expect(urgencyOf(false, 'none', ['self-harm'])).toBe('now');
    expect(urgencyOf(false, 'question', ['press'])).toBe('now');
  });
});
