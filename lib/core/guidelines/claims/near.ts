import { type Literals, literalsOf } from './literals-of';

/** A part of the folded text, in its own offsets; end exclusive. */
export interface Stretch {
  readonly at: number;
  readonly until: number;
}

/** What stands in a folded text. Patterns are written in lower case: without the flag they run several times faster. */
export interface Finder {
  /** Word parts, one of which stands wherever it finds something. */
  readonly cues: readonly string[];
  find(folded: string): readonly Stretch[];
}

/** Every match of any of the patterns, tried in the order given. */
export function each(...patterns: readonly RegExp[]): Finder {
  const pattern = oneOf(...patterns);
  const global = globally(pattern);
  return { cues: known(pattern, literalsOf(pattern)), find: (folded) => matchesOf(global, folded) };
}

/** `first` with `then` behind it: on the same line, no full stop between them, at most `gap` units apart. */
export function followedBy(first: RegExp, then: RegExp, gap: number): Finder {
  return pairs(first, then, (folded, firsts, thens) => joined(folded, firsts, thens, gap));
}

/** The same in either order. The rarer one is named first: the other is looked for only where it stands. */
export function near(one: RegExp, other: RegExp, gap: number): Finder {
  return pairs(one, other, (folded, ones, others) => [
    ...joined(folded, ones, others, gap),
    ...joined(folded, others, ones, gap),
  ]);
}

/** One pattern out of several. */
export function oneOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

type Join = (folded: string, ones: readonly Stretch[], others: readonly Stretch[]) => readonly Stretch[];

function pairs(one: RegExp, other: RegExp, join: Join): Finder {
  const [globalOne, globalOther] = [globally(one), globally(other)];
  return {
    cues: known(one, literalsOf(one) ?? literalsOf(other)),
    find(folded) {
      const ones = matchesOf(globalOne, folded);
      return ones.length === 0 ? [] : join(folded, ones, matchesOf(globalOther, folded));
    },
  };
}

function globally({ source }: RegExp): RegExp {
  return new RegExp(source, 'g');
}

function known(pattern: RegExp, literals: Literals): readonly string[] {
  if (!literals) throw new TypeError(`Nothing in ${pattern.source} must stand as it is written.`);
  return literals;
}

/** Both lists stand in the order of the text, so that each is walked once. */
function joined(
  folded: string,
  starts: readonly Stretch[],
  ends: readonly Stretch[],
  gap: number,
): readonly Stretch[] {
  let next = 0;
  return starts.flatMap(({ at, until }) => {
    while (next < ends.length && (ends[next]?.at ?? 0) < until) next += 1;
    const end = ends[next];
    const near = end !== undefined && end.at - until <= gap && !/[.\n]/.test(folded.slice(until, end.at));
    return near ? [{ at, until: end.until }] : [];
  });
}

function matchesOf(global: RegExp, folded: string): readonly Stretch[] {
  const found: Stretch[] = [];
  global.lastIndex = 0;
  for (let match = global.exec(folded); match; match = global.exec(folded)) {
    found.push({ at: match.index, until: global.lastIndex });
    if (match[0] === '') global.lastIndex += 1;
  }
  return found;
}
