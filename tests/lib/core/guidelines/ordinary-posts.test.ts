import { describe, expect, it } from 'vitest';
import { createFullCheck } from '@/lib/core/guidelines/full-check';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { ORDINARY_POSTS } from '@/lib/core/guidelines/ordinary-posts';
import { ENGLISH_POSTS } from '@/lib/core/guidelines/ordinary-posts/en';
import { KOREAN_POSTS } from '@/lib/core/guidelines/ordinary-posts/ko';

const check = createFullCheck({
  guide: EMPTY_GUIDE,
  now: () => performance.now(),
  // On a busy desk nothing may be left out.
  budgetMs: Number.POSITIVE_INFINITY,
});

/** Milliseconds for the whole catalogue over every post, on a busy desk. */
const PATIENCE = 60_000;

describe('ordinary posts', () => {
  it('are a few hundred, from both languages and both platforms', () => {
    expect(ORDINARY_POSTS.length).toBeGreaterThanOrEqual(300);
    for (const posts of [KOREAN_POSTS, ENGLISH_POSTS]) {
      expect(new Set(posts.map(({ platform }) => platform))).toEqual(new Set(['x', 'facebook']));
    }
    expect(KOREAN_POSTS.filter(({ text }) => !/[가-힣]/.test(text))).toEqual([]);
    expect(ENGLISH_POSTS.filter(({ text }) => /[가-힣]/.test(text))).toEqual([]);
  });

  it('are all different', () => {
    const seen = new Set<string>();
    const repeated = ORDINARY_POSTS.filter(({ text }) => seen.size === seen.add(text).size);

    expect(repeated).toEqual([]);
  });

  it(
    'are held at most once in a hundred by the check as it ships',
    () => {
      const held = ORDINARY_POSTS.flatMap(({ text, platform }) => {
        const rules = check(text, { platform, kind: 'post', time: Date.UTC(2026, 0, 15) })
          .findings.filter(({ level }) => level === 'block' || level === 'warn')
          .map(({ rule, excerpt }) => `${rule}: ${excerpt}`);
        return rules.length > 0 ? [`${rules.join(', ')} (${text})`] : [];
      });

      expect(held.length, held.join('\n')).toBeLessThanOrEqual(ORDINARY_POSTS.length / 100);
    },
    PATIENCE,
  );
});
