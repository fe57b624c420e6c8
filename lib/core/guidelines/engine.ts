import { compareLevels } from '../level';
import type { ContentMix } from '../reach/content-mix';
import { createAllowedWords, type FindWords, findAsWritten } from './allowed-words';
import type { CheckContext } from './check-context';
import type { Check } from './check-result';
import { createCueScan } from './cues';
import { createIsDismissed } from './dismissal';
import { createDraftText, type DraftText } from './draft-text';
import { type Finding, isHint } from './finding';
import type { Guide, RuleSetting } from './guide';
import type { OffenceReader } from './offence/offence-reader';
import type { Match, Rule } from './rule';
import { runRule } from './run-rule';
import type { Attempt, TeamRules } from './team-rules';
import { createTimeBudget } from './time-budget';
import { toFinding } from './to-finding';

export interface CheckParts {
  readonly rules: readonly Rule[];
  readonly guide: Guide;
  /** Milliseconds on a clock that only moves forward. */
  readonly now: () => number;
  /** Milliseconds one check may take before the rest is left out, and said to be. */
  readonly budgetMs?: number;
  /** The team's own rules, prepared. */
  readonly teamRules?: TeamRules;
  /** The learned reading of offence. */
  readonly offence?: OffenceReader;
  /** What the account has been posting; told of posts only. */
  readonly mixOf?: (draft: DraftText) => ContentMix;
  /** How the team's allowed words are found; as they are written unless told. */
  readonly findWords?: FindWords;
}

/** Fifty times what we promise at p95, and still short of what a person waits for. */
const BUDGET_MS = 200;

/** Builds the check once per guide; terms, cues and allowed words are prepared here, not per keystroke. */
export function createCheck(parts: CheckParts): Check {
  const { rules, teamRules = none, guide, now, budgetMs = BUDGET_MS, offence } = parts;
  const { findWords = findAsWritten, mixOf } = parts;
  const enabled = rules
    .filter(({ id, firm }) => firm || guide.rules[id]?.on !== false)
    .map((rule) => withSetting(rule, guide.rules[rule.id]))
    .toSorted((a, b) => Number(holds(b)) - Number(holds(a)) || compareLevels(a.level, b.level));
  // What holds a post until a reason is given comes before all else, the team's own rules too, should time run out.
  const holdingRules = enabled.filter(holds).length;
  const scanCues = createCueScan(enabled);
  const isAllowed = createAllowedWords(guide.allowed, findWords);
  const isDismissed = createIsDismissed(guide.dismissals);

  return (text, given) => {
    const context = { company: guide.company, ...given };
    const draft = createDraftText(text, context, offence);
    const budget = createTimeBudget(now, budgetMs);
    const failedRules: string[] = [];
    const attempt: Attempt = (id, find) => {
      try {
        const found = budget.run(id, find);
        if (found.done) return found.value;
      } catch {
        // Said below: what broke is not silent.
      }
      failedRules.push(id);
      return [];
    };

    const isAwake = scanCues(draft.folded);
    const findOf = (rule: Rule, at: number) =>
      isAwake(at) && applies(rule, context, guide)
        ? attempt(rule.id, () => runRule(rule, draft).map((match) => toFinding(rule, match, draft)))
        : [];
    const holding = enabled.slice(0, holdingRules).flatMap((rule, at) => findOf(rule, at));
    const ofTeam = teamRules(draft, attempt);
    const others = enabled.slice(holdingRules).flatMap((rule, at) => findOf(rule, holdingRules + at));
    const isSilenced = (finding: Finding) =>
      !finding.firm &&
      ((finding.excerpt !== '' && isAllowed(draft, finding)) || isDismissed(finding, context));
    const kept = [...ofTeam, ...holding, ...others]
      .filter((finding) => !isSilenced(finding))
      .sort(strongestFirst);
    const [mix] = mixOf && context.kind === 'post' ? attempt('content-mix', () => [mixOf(draft)]) : [];
    return {
      text,
      findings: kept.filter((finding) => !isHint(finding)),
      hints: kept.filter(isHint),
      weightedLength: context.platform === 'x' ? draft.length.weightedLength : 0,
      failedRules,
      overran: budget.overran(),
      ...(mix ? { mix } : {}),
    };
  };
}

/** The id under which the team's rules as a whole report, should they break. */
const none: TeamRules = () => [];

/** A level that the team chose stands above what the rule would say of a single match, firm ones aside. */
function withSetting(rule: Rule, setting: RuleSetting | undefined): Rule {
  if (setting?.on === false)
    return { ...rule, check: (draft) => rule.check(draft).filter(({ firm }) => firm) };
  const level = setting?.level;
  if (!level) return rule;
  const leveled = (match: Match): Match => ({
    ...match,
    level: match.firm ? (match.level ?? rule.level) : level,
  });
  return { ...rule, level, check: (draft) => rule.check(draft).map(leveled) };
}

function holds({ level, firm }: Rule): boolean {
  return level === 'block' || firm === true;
}

function applies(rule: Rule, context: CheckContext, guide: Guide): boolean {
  return (
    rule.platforms.includes(context.platform) &&
    rule.kinds.includes(context.kind) &&
    (!rule.packs ||
      rule.packs.some((pack) => guide.packs.includes(pack) || (context.packs?.includes(pack) ?? false)))
  );
}

function strongestFirst(a: Finding, b: Finding): number {
  return compareLevels(a.level, b.level) || a.start - b.start || a.end - b.end;
}
