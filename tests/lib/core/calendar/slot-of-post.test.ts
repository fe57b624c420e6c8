import { describe, expect, it } from 'vitest';
import type { Slot } from '@/lib/core/calendar/slot';
import { slotOfPost } from '@/lib/core/calendar/slot-of-post';
import type { Draft } from '@/lib/core/drafts/draft';
import { aDraft, aSlot, NOW } from '@/tests/support/builders';

type Post = Parameters<typeof slotOfPost>[0];

const TEXT = '11월 30일 월요일부터 도담점이 오전 9시에 문을 엽니다. 주차는 두 시간 무료입니다';
const OTHER = 'A different wording: from Monday the Dodam branch opens at nine, with two hours of parking';
const draft = aDraft({ wordings: [OTHER, TEXT].map((text, at) => ({ id: `w${at}`, text })) });
const slot = aSlot({ draftId: 'd1' });
const post: Post = { text: TEXT, at: NOW, platform: 'x', account: 'moa_kr' };

/** The id of the slot found. */
function found(
  changes: Partial<Post> = {},
  slots: readonly Slot[] = [slot],
  drafts: readonly Draft[] = [draft],
): string | undefined {
  return slotOfPost({ ...post, ...changes }, slots, drafts)?.id;
}

describe('a post that nobody took from the calendar', () => {
  it('fills the slot whose draft has it among its wordings', () => {
    expect(found()).toBe('s1');
    expect(found({ text: OTHER })).toBe('s1');
  });

  it('may be edited a little, and have another address or account named in it', () => {
    expect(found({ text: `${TEXT}! 놀러 오세요 https://moa.example/dodam` })).toBe('s1');
    expect(found({ text: '월요일부터 도담점이 아침 일찍 문을 엽니다' })).toBeUndefined();
  });

  it('is compared to the letter where it is short', () => {
    const short = [aDraft({ text: '오늘 쉽니다!' })];

    expect(found({ text: '오늘 쉽니다' }, [slot], short)).toBe('s1');
    expect(found({ text: '오늘 쉽니까' }, [slot], short)).toBeUndefined();
    expect(found({ text: '🎉' }, [slot], [aDraft({ text: '🎉' })])).toBeUndefined();
  });

  it('fills none of another site or account, and one that names no account', () => {
    expect(found({}, [{ ...slot, site: 'facebook' }])).toBeUndefined();
    expect(found({ account: 'moa_care' })).toBeUndefined();
    expect(found({ account: 'MOA_KR' })).toBe('s1');
    expect(found({}, [{ ...slot, account: '' }])).toBe('s1');
    expect(found({ account: '' })).toBe('s1');
  });

  it('fills one of its own day on the slot’s clock, and one that stands within an hour of it', () => {
    const at = (time: string) => ({ at: Date.parse(`2026-11-${time}+09:00`) });

    expect(found(at('22T00:01'))).toBe('s1');
    expect(found(at('22T23:59'))).toBe('s1');
    expect(found(at('23T00:01'))).toBeUndefined();
    expect(found(at('23T00:30'), [{ ...slot, time: '23:45' }])).toBe('s1');
    expect(found(at('21T23:30'), [{ ...slot, time: '00:15' }])).toBe('s1');
    expect(found(at('22T10:00'), [{ ...slot, zone: 'America/New_York' }])).toBeUndefined();
  });

  it('fills none where two would do, nor one that is done, skipped or has no draft', () => {
    expect(found({}, [slot, { ...slot, id: 's2', time: '18:00' }])).toBeUndefined();
    expect(found({}, [slot, { ...slot, id: 's2', time: '18:00', state: 'posted' }])).toBe('s1');
    for (const state of ['posted', 'skipped', 'missed'] as const)
      expect(found({}, [{ ...slot, state }])).toBeUndefined();
    expect(found({}, [{ ...slot, draftId: null }])).toBeUndefined();
  });

  it('fills the slot of a thread with its first post, and of a single post only whole', () => {
    const first = OTHER;
    const thread = `${first}\n\n${TEXT}`;

    expect(found({ text: `${first} (1/2)` }, [slot], [aDraft({ kind: 'thread', text: thread })])).toBe('s1');
    expect(found({ text: first }, [slot], [aDraft({ text: thread })])).toBeUndefined();
  });
});
