import { describe, expect, it } from 'vitest';

import type { Finding } from '@/lib/core/guidelines/finding';
import { foreground } from '@/lib/core/guidelines/foreground';
import type { Level } from '@/lib/core/level';

const aFinding = (rule: string, level: Level): Finding => ({
  rule,
  level,
  family: 'warning',
  start: 0,
  end: 0,
  excerpt: '',
  suggestions: [],
});

describe('the messages a person sees first', () => {
  it('are at most three, strongest first, and the rest are folded', () => {
    const { shown, folded } = foreground(
      [aFinding('a', 'warn'), aFinding('b', 'advise')],
      [aFinding('c', 'advise'), aFinding('d', 'tip')],
    );

    expect(shown.map(({ rule }) => rule)).toEqual(['a', 'b', 'c']);
    expect(folded.map(({ rule }) => rule)).toEqual(['d']);
  });

  it('let every rule speak once before one says the same again, the stronger still first', () => {
    const { shown, folded } = foreground(
      [aFinding('a', 'warn'), aFinding('a', 'warn'), aFinding('b', 'warn'), aFinding('c', 'advise')],
      [],
    );

    expect(shown.map(({ rule }) => rule)).toEqual(['a', 'b', 'a']);
    expect(folded.map(({ rule }) => rule)).toEqual(['c']);
  });

  it('put what is to be checked before any advice on reach', () => {
    const { shown } = foreground([aFinding('finding', 'tip')], [aFinding('hint', 'advise')]);

    expect(shown.map(({ rule }) => rule)).toEqual(['finding', 'hint']);
  });

  it('hold one hint on the text as a whole, and fold the next, whatever else there is room for', () => {
    const hint = (rule: string, level: Level, excerpt = ''): Finding => ({
      ...aFinding(rule, level),
      ...{ family: 'hint', excerpt },
    });
    const hints = [
      hint('first', 'tip'),
      hint('second', 'tip'),
      hint('stronger', 'advise'),
      hint('here', 'tip', 'word'),
    ];

    const { shown, folded } = foreground([], hints);

    expect(shown.map(({ rule }) => rule)).toEqual(['stronger', 'here']);
    expect(folded.map(({ rule }) => rule)).toEqual(['first', 'second']);
  });

  it('are none where there is nothing to say', () => {
    expect(foreground([], [])).toEqual({ shown: [], folded: [] });
  });
});
