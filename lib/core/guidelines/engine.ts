import { compareLevels } from '../level';
import { createAllowedWords } from './allowed-words';
import type { Check, CheckResult } from './check-result';
import { type CheckContext, createDraftText, type DraftText } from './draft-text';
import type { Finding } from './finding';
import type { Guide, RuleSetting } from './guide';
import type { Rule } from './rule';
import { runRule } from './run-rule';
import { createTeamTerms, TEAM_TERM } from './team-terms';
import { toFinding } from './to-finding';

export interface CheckParts {
  readonly rules: readonly Rule[];
  readonly guide: Guide;
}

/** Builds the check once per guide; terms and allowed words are prepared here, not per keystroke. */
export function createCheck({ rules, guide }: CheckParts): Check {
  const enabled = rules
    .filter(({ id }) => guide.rules[id]?.on !== false)
    .map((rule) => withSetting(rule, guide.rules[rule.id]));
  const teamTerms = createTeamTerms(guide.terms);
  const isAllowed = createAllowedWords(guide.allowed);

  return (text, context) => {
    const draft = createDraftText(text, context);
    const failedRules: string[] = [];
    const attempt = (id: string, find: () => readonly Finding[]): readonly Finding[] => {
      try {
        return find();
      } catch {
        failedRules.push(id);
        return [];
      }
    };

    const terms = attempt(TEAM_TERM, () =>
      teamTerms(draft).map(({ match, ...term }) => toFinding(term, match, draft)),
    );
    const found = enabled
      .filter((rule) => applies(rule, context, guide))
      .flatMap((rule) =>
        attempt(rule.id, () => runRule(rule, draft).map((match) => toFinding(rule, match, draft))),
      );
    const kept = [...terms, ...found]
      .filter((finding) => finding.excerpt === '' || !isAllowed(draft, finding))
      .sort(strongestFirst);
    return split(kept, draft, failedRules);
  };
}

/** A level that the team chose stands above what the rule would say of a single match. */
function withSetting(rule: Rule, setting: RuleSetting | undefined): Rule {
  const level = setting?.level;
  if (!level) return rule;
  return { ...rule, level, check: (draft) => rule.check(draft).map((match) => ({ ...match, level })) };
}

function applies(rule: Rule, context: CheckContext, guide: Guide): boolean {
  return (
    rule.platforms.includes(context.platform) &&
    rule.kinds.includes(context.kind) &&
    (!rule.pack || guide.packs.includes(rule.pack) || (context.packs?.includes(rule.pack) ?? false))
  );
}

function strongestFirst(a: Finding, b: Finding): number {
  return compareLevels(a.level, b.level) || a.start - b.start || a.end - b.end;
}

function split(sorted: readonly Finding[], draft: DraftText, failedRules: readonly string[]): CheckResult {
  const isHint = ({ family, level }: Finding) => family === 'hint' && level !== 'block';
  return {
    text: draft.text,
    findings: sorted.filter((finding) => !isHint(finding)),
    hints: sorted.filter(isHint),
    weightedLength: draft.context.platform === 'x' ? draft.length.weightedLength : 0,
    failedRules,
  };
}
