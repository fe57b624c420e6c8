import { describe, expect, it } from 'vitest';
import { draftContext } from '@/lib/core/drafts/draft-context';
import { createFullCheck } from '@/lib/core/guidelines/full-check';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { sampleContent } from '@/lib/core/samples/sample-content';
import { untouchedSamples } from '@/lib/core/samples/samples';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { aDraft, aSlot, NOW } from '@/tests/support/builders';

const LATE_IN_SEOUL = Date.UTC(2026, 11, 31, 14, 20);
let ids = 0;
const make = (language: 'ko' | 'en', now = NOW) =>
  sampleContent({ language, zone: 'Asia/Seoul', account: '@moa_kr', now, newId: () => `n${++ids}` });

describe.each(['ko', 'en'] as const)('samples in %s', (language) => {
  it('begin today, one a day, on the full hour, for the team’s account', () => {
    const { slots } = make(language);

    expect(slots.map(({ date, time }) => `${date} ${time}`)).toEqual([
      '2026-11-22 12:00',
      '2026-11-23 12:00',
      '2026-11-24 12:00',
      '2026-11-25 12:00',
    ]);
    expect(new Set(slots.map(({ account }) => account))).toEqual(new Set(['@moa_kr']));
  });

  it('begin tomorrow morning when today is nearly over, into the next year too', () => {
    const { slots } = make(language, LATE_IN_SEOUL);

    expect(`${slots[0]?.date} ${slots[0]?.time}`).toBe('2027-01-01 10:00');
  });

  it('hold drafts to which the guide has nothing to say that would stop them', () => {
    const check = createFullCheck({ guide: EMPTY_GUIDE, now: () => 0 });
    const said = make(language).drafts.flatMap((draft) =>
      draft.wordings.flatMap(({ text }) => check(text, draftContext(draft, DEFAULT_SETTINGS)).findings),
    );

    expect(said.map(({ rule, excerpt }) => `${rule}: ${excerpt}`)).toEqual([]);
  });

  it('name themselves as samples in every title', () => {
    const { slots, drafts } = make(language);
    const titles = [...slots.map(({ theme }) => theme), ...drafts.map(({ title }) => title)];

    expect(titles.filter((title) => !/^(?:예시|Sample): /.test(title))).toEqual([]);
  });
});

describe('samples that nobody made their own', () => {
  it('are all of them at first, and none of what the team wrote', () => {
    const samples = make('en');

    expect(
      untouchedSamples({ drafts: [...samples.drafts, aDraft()], slots: [...samples.slots, aSlot()] }),
    ).toEqual(samples);
  });

  it('are not those that were changed, nor a draft that a slot of the team holds', () => {
    const { drafts, slots } = make('en');
    const [changed, held, ...rest] = drafts;
    const own = aSlot({ draftId: held!.id });

    const idle = untouchedSamples({
      drafts: [{ ...changed!, updatedAt: NOW + 1 }, held!, ...rest],
      slots: [{ ...slots[0]!, updatedAt: NOW + 1 }, ...slots.slice(1), own],
    });

    expect(idle.drafts).toEqual(rest);
    expect(idle.slots).toEqual(slots.slice(1));
  });
});
