import { describe, expect, it } from 'vitest';
import type { Slot } from '@/lib/core/calendar/slot';
import { slotsToTake } from '@/lib/core/drafts/slots-to-take';
import { aSlot } from '@/tests/support/builders';

const DRAFTS = [{ id: 'd2' }];
const ids = (slots: readonly Slot[]) =>
  slotsToTake(slots, { site: 'x' }, DRAFTS, '2026-11-22').map(({ id }) => id);

describe('the slots that a draft can take', () => {
  it('still wait for a text of its site, soonest first', () => {
    expect(
      ids([
        aSlot({ id: 'later', date: '2026-11-24' }),
        aSlot({ id: 'sooner', time: '18:00' }),
        aSlot({ id: 'past', date: '2026-11-21' }),
        aSlot({ id: 'far', date: '2027-03-01' }),
        aSlot({ id: 'taken', draftId: 'd2' }),
        aSlot({ id: 'done', state: 'posted' }),
        aSlot({ id: 'elsewhere', site: 'facebook' }),
      ]),
    ).toEqual(['sooner', 'later']);
  });

  it('are those, too, whose draft was thrown away', () => {
    expect(ids([aSlot({ draftId: 'in the bin' })])).toEqual(['s1']);
  });

  it('are single days of a series', () => {
    const recurrence = {
      frequency: 'weekly',
      weekdays: [7],
      interval: 3,
      end: null,
      exceptions: [],
    } as const;
    const series = aSlot({ id: 's', recurrence });

    expect(ids([series])).toEqual(['s@2026-11-22', 's@2026-12-13', 's@2027-01-03']);
  });
});
