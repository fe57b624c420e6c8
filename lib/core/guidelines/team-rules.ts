import type { Localized } from '../language';
import { compareLevels } from '../level';
import { withoutCovered } from '../text/span';
import type { DraftText } from './draft-text';
import type { Finding } from './finding';
import { appliesTo } from './team/applies-to';
import { createExceptions } from './team/exceptions';
import { createListener, NOTHING_HEARD } from './team/listener';
import { prepareDemand } from './team/prepare-demand';
import type { Hearing } from './team/prepared-demand';
import { MOST_MATCHES } from './team/run-pattern';
import { TEAM_RULES, teamRuleId } from './team/team-rule-id';
import type { TeamRule } from './team-rule';
import { toFinding } from './to-finding';

/** Runs one piece of work under an id; where it breaks or time is up, the id is told and nothing comes back. */
export type Attempt = <T>(id: string, find: () => readonly T[]) => readonly T[];

/** What the team's rules say about a draft. Each is attempted by itself, so that a broken one fails alone. */
export type TeamRules = (draft: DraftText, attempt: Attempt) => readonly Finding[];

/** Prepares the team's own rules. */
export function createTeamRules(rules: readonly TeamRule[]): TeamRules {
  const prepared = rules.filter(({ on }) => on).map(prepare);
  const listen = createListener(prepared.map(({ demand }) => demand));
  const always = prepared.flatMap(({ demand }, at) => (demand.wakes ? [] : [at]));

  return (draft, attempt) => {
    const heard = new Map(attempt(TEAM_RULES, () => [...listen(draft)]));
    const awake = new Set([...always, ...heard.keys()]);
    const spoken: Finding[] = [];
    const yielding: Finding[] = [];
    for (const at of awake) {
      const rule = prepared[at];
      const hearing = heard.get(at) ?? NOTHING_HEARD;
      if (!rule || !(rule.demand.wakes?.some((role) => hearing[role].length > 0) ?? true)) continue;
      const findings = attempt(rule.id, () => rule.find(draft, hearing));
      (rule.demand.yields ? yielding : spoken).push(...findings);
    }
    const strongestFirst = yielding.sort((a, b) => compareLevels(a.level, b.level));
    return [...spoken, ...withoutCovered(strongestFirst)];
  };
}

function prepare(rule: TeamRule) {
  const id = teamRuleId(rule);
  const demand = prepareDemand(rule.demand);
  const exceptionsIn = createExceptions(rule.exceptions);
  const find = (draft: DraftText, heard: Hearing): readonly Finding[] => {
    if (!appliesTo(rule.scope, draft)) return [];
    const isExcepted = exceptionsIn(draft);
    return demand
      .find(draft, heard)
      .filter((match) => !isExcepted(match))
      .slice(0, MOST_MATCHES)
      .map((match) => {
        const { message, ...words } = inOwnWords(rule, match.message);
        const speaker = { id, family: 'tone', level: rule.level, ...words } as const;
        return toFinding(speaker, { ...match, message }, draft);
      });
  };
  return { id, demand, find };
}

/** The team's own words come first, and what it asks for is then the reason; where it wrote none, that is the message. */
function inOwnWords({ message, link }: TeamRule, made: Localized) {
  const own = { ko: message.ko.trim(), en: message.en.trim() };
  return {
    message: { ko: own.ko || made.ko, en: own.en || made.en },
    ...(own.ko || own.en ? { reason: { ko: own.ko && made.ko, en: own.en && made.en } } : {}),
    ...(link ? { link } : {}),
  };
}
