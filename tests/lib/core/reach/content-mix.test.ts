import { describe, expect, it } from 'vitest';
import type { CheckContext, OwnText } from '@/lib/core/guidelines/check-context';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { contentMixOf } from '@/lib/core/reach/content-mix';
import { rarestOf } from '@/lib/core/reach/mix-shares';
import { NOW } from '@/tests/support/builders';

const DAY_MS = 86_400_000;
const SALE = '코트 30% 할인';
const NEWS = '창구가 9시에 문을 엽니다';

const own = (text: string, changes: Partial<OwnText> = {}): OwnText => ({
  ...{ text, at: NOW, platform: 'x', kind: 'post', account: 'moa_kr', customer: '' },
  ...changes,
});
const mixOf = (text: string, recent: readonly OwnText[], context: Partial<CheckContext> = {}) =>
  contentMixOf(
    createDraftText(text, {
      ...{ platform: 'x', kind: 'post', recent, time: NOW, account: { handle: '@Moa_KR', role: 'brand' } },
      ...context,
    }),
  );

describe('the mix of what an account posts', () => {
  it('counts the present text as the newest of the last twenty', () => {
    const recent = Array.from({ length: 25 }, () => own(NEWS));

    const { kind, kinds } = mixOf(SALE, recent);

    expect(kind).toBe('promotion');
    expect(kinds).toHaveLength(20);
    expect(kinds.filter((one) => one === 'promotion')).toHaveLength(1);
    expect(kinds[0]).toBe('promotion');
  });

  it('goes by what people said a text was for, over what its words suggest', () => {
    const said = mixOf(SALE, [own(SALE, { content: 'education' })], { contentKind: 'information' });

    expect(said).toMatchObject({ kind: 'information', isGuess: false, kinds: ['information', 'education'] });
    expect(mixOf(SALE, []).isGuess).toBe(true);
  });

  it('counts promotions in a row up to the newest', () => {
    expect(mixOf(SALE, [own(SALE), own(SALE), own(NEWS), own(SALE)]).promotionStreak).toBe(3);
    expect(mixOf(NEWS, [own(SALE), own(SALE)]).promotionStreak).toBe(0);
    expect(mixOf(SALE, []).promotionStreak).toBe(1);
  });

  it('of an empty box is what went out before it', () => {
    expect(mixOf(' ', [own(SALE), own(NEWS)])).toMatchObject({
      kind: null,
      kinds: ['promotion', 'information'],
      promotionStreak: 1,
    });
  });

  it('sets posts of the week against answers, and leaves out other accounts, sites and weeks', () => {
    const { week } = mixOf(NEWS, [
      own(NEWS),
      own(NEWS, { at: NOW - 7 * DAY_MS }),
      own(NEWS, { at: NOW - 7 * DAY_MS - 1 }),
      own('네, 확인했습니다', { kind: 'reply', customer: 'haneul' }),
      own('네, 확인했습니다', { kind: 'reply', customer: 'bori', account: 'moa_help' }),
      own(NEWS, { platform: 'facebook' }),
    ]);

    expect(week).toEqual({ posts: 2, answers: 1 });
  });

  it('names the kind there is least of, but never promotion', () => {
    expect(rarestOf(['information', 'information', 'education', 'conversation', 'promotion'])).toBe(
      'entertainment',
    );
    expect(rarestOf(['information', 'education', 'entertainment', 'conversation', 'conversation'])).toBe(
      'information',
    );
  });
});
