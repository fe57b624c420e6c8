import type { Draft } from './draft';

/** How a draft's words stood before they were changed. One per draft and moment. */
export interface Revision {
  readonly draftId: string;
  /** When these words were last saved, epoch milliseconds. */
  readonly at: number;
  readonly title: string;
  readonly wordings: Draft['wordings'];
}

const MINUTE_MS = 60_000;
/** Left alone for so long, what stood there was done for the time being. */
const PAUSE_MS = 2 * MINUTE_MS;
/** Whoever writes on and on has an earlier state to go back to this often. */
const APART_MS = 10 * MINUTE_MS;
/** Characters (UTF-16 units) that one save takes away: more than a correction. */
const LARGE_CHANGE = 20;

export function revisionOf({ id, updatedAt, title, wordings }: Draft): Revision {
  return { draftId: id, at: updatedAt, title, wordings };
}

/**
 * Whether what stood `before` is worth keeping now that `after` takes its place: it rested, much of it goes away at
 * once, or nothing was kept for a while. `lastAt` is when the newest kept one stood (epoch milliseconds), or null.
 */
export function isRevisionDue(before: Draft, after: Draft, lastAt: number | null): boolean {
  if (before.wordings.every(({ text }) => text.trim() === '') || sameWords(before, after)) return false;
  return (
    after.updatedAt - before.updatedAt >= PAUSE_MS ||
    before.updatedAt - (lastAt ?? before.createdAt) >= APART_MS ||
    lostCharacters(before, after) >= LARGE_CHANGE
  );
}

/** Whether two states say the same, in the same order, under the same title. */
export function sameWords(
  a: Pick<Draft, 'title' | 'wordings'>,
  b: Pick<Draft, 'title' | 'wordings'>,
): boolean {
  return (
    a.title === b.title &&
    a.wordings.length === b.wordings.length &&
    a.wordings.every(({ text }, index) => text === b.wordings[index]?.text)
  );
}

function lostCharacters(before: Draft, after: Draft): number {
  const texts = new Map(after.wordings.map(({ id, text }) => [id, text]));
  return before.wordings.reduce((sum, { id, text }) => sum + lostIn(text, texts.get(id) ?? ''), 0);
}

/** What goes away between the beginning and the end that two texts share. */
function lostIn(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return before.length - start - end;
}
