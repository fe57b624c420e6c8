import { describe, expect, it } from 'vitest';
import { mainText } from '@/lib/core/drafts/main-text';
import { newDraft } from '@/lib/core/drafts/new-draft';
import { unsentFor } from '@/lib/core/drafts/unsent-for';
import type { UnsentText } from '@/lib/core/drafts/unsent-text';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 22);
const TEXT: UnsentText = {
  id: 'a',
  site: 'x',
  kind: 'reply',
  inReplyTo: '77',
  text: '쓰던 글',
  updatedAt: NOW - DAY,
};
const PLACE = { site: 'x', kind: 'reply', inReplyTo: '77', standing: '' } as const;

const offered = (texts: readonly UnsentText[], standing = '') =>
  unsentFor({ ...PLACE, standing }, texts, NOW)?.id ?? null;

describe('text that was never sent', () => {
  it('comes back where it was written, the newest first', () => {
    expect(offered([TEXT, { ...TEXT, id: 'b', updatedAt: NOW - 1 }])).toBe('b');
  });

  it.each([{ site: 'facebook' }, { kind: 'post' }, { inReplyTo: '78' }] as const)(
    'stays away from another place: %j',
    (other) => {
      expect(offered([{ ...TEXT, ...other }])).toBeNull();
    },
  );

  it('is not offered when blank, or when it already stands there', () => {
    expect(offered([{ ...TEXT, text: ' \n' }])).toBeNull();
    expect(offered([TEXT], '쓰던 글\n')).toBeNull();
  });

  it('is forgotten after a week, to the millisecond', () => {
    expect(offered([{ ...TEXT, updatedAt: NOW - 7 * DAY }])).toBe('a');
    expect(offered([{ ...TEXT, updatedAt: NOW - 7 * DAY - 1 }])).toBeNull();
  });
});

describe('a new draft', () => {
  it('is an empty post with one wording, which is its main text', () => {
    const draft = newDraft({ id: 'd', wordingId: 'w', now: 9 });
    expect(draft).toMatchObject({
      id: 'd',
      title: '',
      wordings: [{ id: 'w', text: '' }],
      createdAt: 9,
      updatedAt: 9,
    });
    expect(
      mainText({
        ...draft,
        wordings: [
          { id: 'w', text: '첫째' },
          { id: 'v', text: '둘째' },
        ],
      }),
    ).toBe('첫째');
  });
});
