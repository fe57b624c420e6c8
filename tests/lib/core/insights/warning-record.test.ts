import { describe, expect, it } from 'vitest';
import { warningRecords } from '@/lib/core/insights/warning-record';
import type { Activity } from '@/lib/core/team/decision';
import { aDecision, NOW } from '@/tests/support/builders';

let ids = 0;
const came = (type: Activity['type'], subject: string): Activity => ({
  ...{ id: `a${++ids}`, type, site: 'x', subject, at: NOW },
});

describe('what warnings came to', () => {
  it('is told by rule, the one that warned most first', () => {
    const activity = [
      came('warning-heeded', 'pii-rrn'),
      came('warning-heeded', 'superlative'),
      came('warning-overridden', 'superlative'),
      came('suggestion-applied', 'superlative'),
      came('posted', ''),
    ];

    expect(warningRecords(activity, [])).toEqual([
      { rule: 'superlative', heeded: 1, overridden: 1, held: 0, passed: 0 },
      { rule: 'pii-rrn', heeded: 1, overridden: 0, held: 0, passed: 0 },
    ]);
  });

  it('counts presses of Post that were held, every rule that held them, and those that went on', () => {
    const decisions = [
      aDecision({ id: '1', rules: ['pii-rrn', 'superlative'], outcome: 'edited' }),
      aDecision({ id: '2', rules: ['superlative'], outcome: 'posted' }),
    ];

    expect(warningRecords([], decisions)).toEqual([
      { rule: 'superlative', heeded: 0, overridden: 0, held: 2, passed: 1 },
      { rule: 'pii-rrn', heeded: 0, overridden: 0, held: 1, passed: 0 },
    ]);
  });

  it('leaves out what was decided about other people’s words', () => {
    expect(warningRecords([], [aDecision({ rules: ['spam'], outcome: 'hidden' })])).toEqual([]);
  });
});
