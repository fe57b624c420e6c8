import { describe, expect, it } from 'vitest';

import type { CheckContext } from '@/lib/core/guidelines/check-context';
import { createCheck } from '@/lib/core/guidelines/engine';
import type { Finding } from '@/lib/core/guidelines/finding';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import type { TeamDemand, TeamRule } from '@/lib/core/guidelines/team-rule';
import { createTeamRules } from '@/lib/core/guidelines/team-rules';
import { applyEdit } from '@/lib/core/text/span';
import { aTeamRule } from './team-rule';

/** What the team's rules say about a text, strongest first. */
export function teamCheck(rules: readonly TeamRule[]) {
  const check = createCheck({
    rules: [],
    teamRules: createTeamRules(rules),
    guide: EMPTY_GUIDE,
    now: () => 0,
  });
  return (text: string, context: Partial<CheckContext> = {}) =>
    check(text, { platform: 'x', kind: 'post', ...context });
}

interface Flagged {
  readonly text: string;
  /** The marked words, in order of the text; empty strings stand for remarks on the whole text. */
  readonly excerpts: readonly string[];
  /** The whole text after each suggestion, in order; left out where there are none. */
  readonly fixes?: readonly string[];
  /** What the first finding says. */
  readonly says?: { readonly ko: string; readonly en: string };
  readonly context?: Partial<CheckContext>;
}

interface DemandCases {
  /** Texts it has nothing to say about. */
  readonly quiet: readonly string[];
  readonly flags: readonly Flagged[];
}

/** Says what a demand leaves alone, what it marks, in which words, and what each suggestion turns the text into. */
export function testDemand(what: string, demand: TeamDemand, cases: DemandCases): void {
  const check = teamCheck([aTeamRule(demand)]);
  const findingsIn = (text: string, context?: Partial<CheckContext>): readonly Finding[] => {
    const { findings, failedRules } = check(text, context);
    expect(failedRules).toEqual([]);
    return findings.toSorted((a, b) => a.start - b.start);
  };

  describe(what, () => {
    it.each(cases.quiet)('leaves “%s” alone', (text) => {
      expect(findingsIn(text).map(({ excerpt }) => excerpt)).toEqual([]);
    });

    it.each(cases.flags)('marks $excerpts in “$text”', ({ text, context, says, ...expected }) => {
      const findings = findingsIn(text, context);
      const fixes = findings.flatMap((finding) =>
        finding.suggestions.map(({ edit }) => applyEdit(text, edit)),
      );

      expect(findings.map(({ excerpt }) => excerpt)).toEqual(expected.excerpts);
      expect(fixes).toEqual(expected.fixes ?? []);
      if (says) expect(findings[0]?.message).toEqual(says);
    });
  });
}
