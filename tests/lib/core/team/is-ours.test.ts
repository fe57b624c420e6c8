import { expect, it } from 'vitest';
import { isOurs } from '@/lib/core/team/is-ours';

const SETTINGS = { accounts: ['@Moa_Care', '모아 베이커리'] };

it('on X a post is ours by its handle, whatever name stands over it', () => {
  const post = { site: 'x', author: 'Moa Care' } as const;

  expect(isOurs({ ...post, handle: 'moa_care' }, SETTINGS)).toBe(true);
  expect(isOurs({ ...post, author: 'moa_care', handle: 'not_moa' }, SETTINGS)).toBe(false);
  expect(isOurs({ ...post, author: 'moa_care', handle: null }, SETTINGS)).toBe(false);
});

it('on Facebook a post is ours by the name of its page', () => {
  const post = { site: 'facebook', handle: null } as const;

  expect(isOurs({ ...post, author: '모아 베이커리' }, SETTINGS)).toBe(true);
  expect(isOurs({ ...post, author: '모아' }, SETTINGS)).toBe(false);
});
