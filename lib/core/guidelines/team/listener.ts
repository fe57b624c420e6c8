import { originalSpan } from '../../text/mapped-text';
import { normalize } from '../../text/normalize';
import { createTermIndex } from '../../text/term-index';
import { createTermMatcher, type TermHit } from '../../text/term-matcher';
import type { DraftText } from '../draft-text';
import { type Heard, type Hearing, type PreparedDemand, ROLES, type Role } from './prepared-demand';

/** What each rule heard, by its place in the list. Rules that heard nothing are not in it. */
export type Listener = (draft: DraftText) => ReadonlyMap<number, Hearing>;

export const NOTHING_HEARD: Hearing = { terms: [], companions: [], names: [] };

/** Of a text that says one word thousands of times, enough is heard to mark it. */
const MOST_HEARD = 500;

interface Word {
  readonly text: string;
  readonly owner: number;
  readonly role: Role;
}

/** Listens for the words of all rules at once, so that ten thousand rules cost little more than a hundred. */
export function createListener(demands: readonly PreparedDemand[]): Listener {
  const names: Word[] = [];
  const others: Word[] = [];
  demands.forEach((demand, owner) => {
    for (const role of ROLES)
      for (const text of demand[role] ?? []) (role === 'names' ? names : others).push({ text, owner, role });
  });
  const findNames = createTermIndex(
    names.map(({ text }) => normalize(text).text),
    'free',
  );
  const findOthers = createTermMatcher(others.map(({ text }) => text));

  return (draft) => {
    const { text } = draft.normal;
    const heard = new Map<number, Record<Role, Heard[]>>();
    const add = (word: Word | undefined, hit: Omit<TermHit, 'term'>) => {
      if (!word) return;
      const own = heard.get(word.owner) ?? { terms: [], companions: [], names: [] };
      heard.set(word.owner, own);
      if (own[word.role].length >= MOST_HEARD) return;
      own[word.role].push({
        ...originalSpan(draft.normal, hit.start, hit.end),
        word: word.text,
        at: hit.start,
        until: hit.end,
        disguised: hit.disguised,
      });
    };
    for (const hit of findOthers(text)) add(others[hit.term], hit);
    for (const hit of findNames(text)) add(names[hit.term], { ...hit, disguised: false });
    for (const own of heard.values()) for (const role of ROLES) own[role].sort((a, b) => a.at - b.at);
    return heard;
  };
}
