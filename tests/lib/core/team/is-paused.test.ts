import { describe, expect, it } from 'vitest';
import { isPaused } from '@/lib/core/team/is-paused';
import { NOW } from '@/tests/support/builders';

const HOUR_MS = 3_600_000;
const NOT = { paused: { x: false, facebook: false }, pausedUntil: { x: null, facebook: null } };

describe('a site', () => {
  it('is not paused unless somebody said so', () => {
    expect(isPaused(NOT, 'x', NOW)).toBe(false);
  });

  it('is paused for good, alone', () => {
    const settings = { ...NOT, paused: { x: true, facebook: false } };

    expect([isPaused(settings, 'x', NOW), isPaused(settings, 'facebook', NOW)]).toEqual([true, false]);
  });

  it('is paused for an hour and not a moment longer', () => {
    const settings = { ...NOT, pausedUntil: { x: null, facebook: NOW + HOUR_MS } };

    expect(isPaused(settings, 'facebook', NOW + HOUR_MS - 1)).toBe(true);
    expect(isPaused(settings, 'facebook', NOW + HOUR_MS)).toBe(false);
    expect(isPaused(settings, 'x', NOW)).toBe(false);
  });
});
