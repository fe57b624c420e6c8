import { originalSpan } from '../text/mapped-text';
import { normalize } from '../text/normalize';
import { createTermMatcher } from '../text/term-matcher';
import type { DraftText } from './draft-text';
import type { GuideTerm } from './guide';
import type { Match } from './rule';
import type { Speaker } from './to-finding';

/** The id under which every team term reports. */
export const TEAM_TERM = 'team-term';

export type TeamTermHit = Speaker & { readonly match: Match };
export type TeamTerms = (draft: DraftText) => readonly TeamTermHit[];

/** Prepares the team's own list of words; the longest term wins where several overlap. */
export function createTeamTerms(terms: readonly GuideTerm[]): TeamTerms {
  const find = createTermMatcher(terms.map(({ term }) => normalize(term).text));
  return (draft) => {
    const hits: TeamTermHit[] = [];
    let done = 0;
    for (const hit of find(draft.normal.text)) {
      const term = terms[hit.term];
      if (!term || hit.start < done) continue;
      done = hit.end;
      hits.push(describe(term, originalSpan(draft.normal, hit.start, hit.end)));
    }
    return hits;
  };
}

function describe(term: GuideTerm, span: { readonly start: number; readonly end: number }): TeamTermHit {
  const { replacement } = term;
  return {
    id: TEAM_TERM,
    family: 'tone',
    level: term.level,
    message: replacement
      ? { ko: `'${term.term}' → '${replacement}'`, en: `Write “${replacement}” instead of “${term.term}”` }
      : { ko: `쓰지 않기로 한 말입니다: '${term.term}'`, en: `Your team avoids “${term.term}”` },
    reason: term.note
      ? { ko: term.note, en: term.note }
      : { ko: '팀의 말투 가이드에 올라 있는 말입니다.', en: 'It is on your team’s tone guide.' },
    evidence: [],
    match: {
      ...span,
      suggestions: replacement
        ? [{ label: { ko: replacement, en: replacement }, edit: { ...span, text: replacement } }]
        : [],
    },
  };
}
