import { compareLevels } from '../level';
import type { Span } from '../text/span';
import { createAllowedWords } from './allowed-words';
import type { Check, CheckResult } from './check-result';
import { type CheckContext, createDraftText, type DraftText } from './draft-text';
import type { Finding } from './finding';
import type { Guide } from './guide';
import type { Match, Rule } from './rule';
import { createTeamTerms, type TeamTerms } from './team-terms';

/** Builds the check once per guide; terms and allowed words are prepared here, not per keystroke. */
export function createCheck({
  rules,
  guide,
}: {
  readonly rules: readonly Rule[];
  readonly guide: Guide;
}): Check {
  const enabled = rules
    .filter((rule) => guide.rules[rule.id]?.on !== false)
    .map((rule): Rule => ({ ...rule, level: guide.rules[rule.id]?.level ?? rule.level }));
  const teamTerms = createTeamTerms(guide.terms);
  const isAllowed = createAllowedWords(guide.allowed);

  return (text, context) => {
    const draft = createDraftText(text, context);
    const failedRules: string[] = [];
    const found = enabled
      .filter((rule) => applies(rule, context, guide))
      .flatMap((rule) =>
        attempt(rule.id, failedRules, () => rule.check(draft).map((match) => toFinding(rule, match, draft))),
      );
    const terms = attempt('team-term', failedRules, () => findTerms(teamTerms, draft));
    const kept = unique([...terms, ...found])
      .filter((finding) => finding.excerpt === '' || !isAllowed(draft, finding))
      .sort(strongestFirst);
    return split(kept, draft, failedRules);
  };
}

function applies(rule: Rule, context: CheckContext, guide: Guide): boolean {
  return (
    rule.platforms.includes(context.platform) &&
    rule.kinds.includes(context.kind) &&
    (!rule.pack || guide.packs.includes(rule.pack) || (context.packs?.includes(rule.pack) ?? false))
  );
}

/** A rule that throws is reported and never takes the others down. */
function attempt(id: string, failed: string[], run: () => readonly Finding[]): readonly Finding[] {
  try {
    return run();
  } catch {
    failed.push(id);
    return [];
  }
}

function findTerms(teamTerms: TeamTerms, draft: DraftText): readonly Finding[] {
  return teamTerms(draft).map(({ match, ...term }) => toFinding(term, match, draft));
}

function toFinding(
  rule: Omit<Rule, 'check' | 'platforms' | 'kinds'>,
  match: Match,
  draft: DraftText,
): Finding {
  const span = within(draft.text, match);
  return {
    ...span,
    rule: rule.id,
    family: rule.family,
    level: match.level ?? rule.level,
    excerpt: draft.text.slice(span.start, span.end),
    message: match.message ?? rule.message,
    reason: rule.reason,
    evidence: rule.evidence,
    suggestions: match.suggestions ?? [],
  };
}

/** Inside the text, never backwards, never through the middle of a surrogate pair. */
function within(text: string, { start, end }: Span): Span {
  const clamp = (offset: number) => Math.min(text.length, Math.max(0, Math.trunc(offset) || 0));
  const from = clamp(start);
  const to = Math.max(from, clamp(end));
  return { start: from - (splitsPair(text, from) ? 1 : 0), end: to + (splitsPair(text, to) ? 1 : 0) };
}

function splitsPair(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
}

/** The first of several findings of one rule on one span. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, start, end }) => {
    const key = `${rule} ${start} ${end}`;
    return !seen.has(key) && seen.add(key);
  });
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
    weightedLength: draft.length.weightedLength,
    failedRules,
  };
}
