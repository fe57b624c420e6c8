import { describe, expect, it } from 'vitest';
import type { SlotKind } from '@/lib/core/calendar/slot';
import { mixByWeek, postingMix, postsIn } from '@/lib/core/insights/posting-mix';
import type { Activity } from '@/lib/core/team/decision';

let ids = 0;
const posted = (moment: string, content?: SlotKind): Activity => ({
  ...{ id: `a${++ids}`, type: 'posted', site: 'x', subject: '', at: Date.parse(moment) },
  ...(content ? { content } : {}),
});

describe('the mix of what was posted', () => {
  it('counts posts by kind, and neither answers nor what has no kind', () => {
    const mix = postingMix([
      posted('2026-11-20T01:00:00Z', 'promotion'),
      posted('2026-11-20T02:00:00Z', 'education'),
      posted('2026-11-20T03:00:00Z', 'promotion'),
      posted('2026-11-20T04:00:00Z'),
      { ...posted('2026-11-20T05:00:00Z'), type: 'replied' },
    ]);

    expect(mix).toEqual({ information: 0, education: 1, entertainment: 0, conversation: 0, promotion: 2 });
    expect(postsIn(mix)).toBe(3);
  });

  it('is told by week on the team’s clock', () => {
    const sunday = posted('2026-11-22T14:59:00Z', 'promotion');
    const monday = posted('2026-11-22T15:00:00Z', 'education');

    const weeks = mixByWeek([monday, sunday], ['2026-11-16', '2026-11-23'], 'Asia/Seoul');

    expect(weeks.map(({ week, mix }) => [week, mix.promotion, mix.education])).toEqual([
      ['2026-11-16', 1, 0],
      ['2026-11-23', 0, 1],
    ]);
  });
});
