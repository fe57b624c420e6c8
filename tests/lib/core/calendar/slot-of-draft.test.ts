import { describe, expect, it } from 'vitest';
import type { Slot } from '@/lib/core/calendar/slot';
import { slotOfDraft } from '@/lib/core/calendar/slot-of-draft';
import { aDraft, aSlot, NOW } from '@/tests/support/builders';

const LINKED = aSlot({ draftId: 'd1' });
const slotOf = (...rows: readonly Slot[]) => slotOfDraft(rows, aDraft(), NOW)?.id ?? null;

describe('the slot that a draft fills when it goes out', () => {
  it('is the one that it is linked to, also days ahead', () => {
    expect(slotOf(LINKED, aSlot({ id: 's2' }))).toBe('s1');
    expect(slotOf({ ...LINKED, date: '2026-12-24' })).toBe('s1');
  });

  it('is the nearest where there are several', () => {
    const later = { ...LINKED, id: 's2', date: '2026-11-30' };
    const before = { ...LINKED, id: 's0', date: '2026-11-01' };

    expect(slotOf(later, before, LINKED)).toBe('s1');
    expect(slotOf(later, before)).toBe('s2');
  });

  it('is none that is posted or skipped already, or on another site', () => {
    expect(slotOf({ ...LINKED, state: 'posted' })).toBeNull();
    expect(slotOf({ ...LINKED, state: 'skipped' })).toBeNull();
    expect(slotOf({ ...LINKED, site: 'facebook' })).toBeNull();
    expect(slotOf(aSlot())).toBeNull();
  });

  it('is a day close by of a series, and never the series itself', () => {
    const daily = { frequency: 'daily', interval: 1, end: null, exceptions: [] } as const;
    const series = { ...LINKED, id: 'm', date: '2026-11-02', recurrence: daily };
    const monthly = { ...series, recurrence: { ...daily, frequency: 'monthly', monthDay: 2 } as const };

    expect(slotOf(series)).toBe('m@2026-11-22');
    expect(slotOf(monthly)).toBeNull();
  });
});
