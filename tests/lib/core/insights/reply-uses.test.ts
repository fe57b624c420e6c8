import { describe, expect, it } from 'vitest';
import { replyUses } from '@/lib/core/insights/reply-uses';
import type { Activity } from '@/lib/core/team/decision';
import { aTemplate, NOW } from '@/tests/support/builders';

let ids = 0;
const used = (subject: string, at = NOW): Activity => ({
  ...{ id: `a${++ids}`, type: 'template-used', site: 'x', subject, at },
});

describe('the use of saved replies', () => {
  it('is told for those that were used, most in the period first', () => {
    const often = aTemplate({ id: 'often', uses: 40, lastUsedAt: NOW - 9 });
    const lately = aTemplate({ id: 'lately', uses: 2, lastUsedAt: NOW });
    const never = aTemplate({ id: 'never' });

    expect(replyUses([never, often, lately], [used('lately'), used('lately')])).toEqual([
      { id: 'lately', template: lately, recent: 2, uses: 2, lastUsedAt: NOW },
      { id: 'often', template: often, recent: 0, uses: 40, lastUsedAt: NOW - 9 },
    ]);
  });

  it('does not forget a reply that was removed since', () => {
    expect(replyUses([], [used('gone', NOW - 5), used('gone', NOW - 1)])).toEqual([
      { id: 'gone', template: null, recent: 2, uses: 2, lastUsedAt: NOW - 1 },
    ]);
  });
});
