/**
 * Word parts, one of which stands in every text that a pattern matches: what a rule may name as its cues. Of what must
 * stand, the most telling is taken. Null where a pattern can match without any plain letters.
 */
export function literalsOf({ source }: RegExp): Literals {
  const literals = alternatives(new Reader(source));
  return literals && [...new Set(literals)];
}

/** The more telling of two lists: by its least telling member, then by its length. */
export function moreTelling(one: Literals, other: Literals): Literals {
  if (!one || !other) return one ?? other;
  const least = (list: readonly string[]) => Math.min(...list.map(weight));
  return (least(one) - least(other) || other.length - one.length) >= 0 ? one : other;
}

const ENOUGH = 6;

/** Words that stand in most texts, and ends of words. */
const COMMON = new Set(
  'a an and are at be by can do ed er est for from has have i in ing is it my no not now of on one our s t that the they this to us was we were will with you your'.split(
    ' ',
  ),
);

/** A Hangul syllable tells as much as two letters. */
function weight(literal: string): number {
  const words = literal.trim().split(' ');
  if (words.every((word) => COMMON.has(word))) return 1;
  return Math.min(ENOUGH, literal.replace(/[가-힣]/g, 'xx').replaceAll(' ', '').length);
}

/** What must stand for each alternative, or null where one of them asks for nothing in particular. */
export type Literals = readonly string[] | null;

class Reader {
  readonly source: string;
  at = 0;

  constructor(source: string) {
    this.source = source;
  }

  get next(): string {
    return this.source.charAt(this.at);
  }
  /** Takes the text if it stands here. */
  take(text: string): boolean {
    const stands = this.source.startsWith(text, this.at);
    if (stands) this.at += text.length;
    return stands;
  }
}

/** Everything up to the end of the group or of the pattern. */
function alternatives(reader: Reader): Literals {
  let all: Literals = [];
  do {
    const one = sequence(reader);
    all = all && one && [...all, ...one];
  } while (reader.take('|'));
  return all;
}

function sequence(reader: Reader): Literals {
  let best: Literals = null;
  let run = '';
  const offer = (literals: Literals) => {
    if (literals?.length && !literals.includes('')) best = moreTelling(best, literals);
  };
  const endRun = () => {
    if (run.trim() !== '') offer([run]);
    run = '';
  };
  while (reader.at < reader.source.length && reader.next !== '|' && reader.next !== ')') {
    const piece = atom(reader);
    const optional = quantifier(reader);
    if (piece.kind === 'letter' && optional === 'once') run += piece.letter;
    else if (piece.kind !== 'nothing') {
      if (piece.kind === 'letter' && optional === 'repeated') run += piece.letter;
      endRun();
      if (piece.kind === 'group' && optional !== 'optional') offer(piece.literals);
    }
  }
  endRun();
  return best;
}

type Atom =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'group'; readonly literals: Literals }
  | { readonly kind: 'any' }
  /** Looks about without taking a character: what stands on both sides of it stands together. */
  | { readonly kind: 'nothing' };

function atom(reader: Reader): Atom {
  if (reader.take('(')) {
    const looks = ['?=', '?!', '?<=', '?<!'].some((mark) => reader.take(mark));
    if (!reader.take('?:') && reader.take('?<')) reader.at = reader.source.indexOf('>', reader.at) + 1;
    const literals = alternatives(reader);
    reader.take(')');
    return looks ? { kind: 'nothing' } : { kind: 'group', literals };
  }
  if (reader.take('[')) {
    const start = reader.at;
    while (reader.next !== ']') reader.at += reader.next === '\\' ? 2 : 1;
    const members = reader.source.slice(start, reader.at);
    reader.at += 1;
    return /[\\^-]/.test(members) ? { kind: 'any' } : { kind: 'group', literals: [...members] };
  }
  if (reader.take('\\')) {
    const letter = reader.next;
    reader.at += 1;
    if (letter === 'p' || letter === 'P') reader.at = reader.source.indexOf('}', reader.at) + 1;
    if (letter === 'b' || letter === 'B') return { kind: 'nothing' };
    return /[a-z]/i.test(letter) ? { kind: 'any' } : { kind: 'letter', letter };
  }
  const letter = reader.next;
  reader.at += 1;
  if (letter === '^' || letter === '$') return { kind: 'nothing' };
  return letter === '.' ? { kind: 'any' } : { kind: 'letter', letter };
}

function quantifier(reader: Reader): 'once' | 'optional' | 'repeated' {
  const mark = /^(?:([*?])|\+|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!mark) return 'once';
  reader.at += mark[0].length;
  return mark[1] !== undefined || mark[2] === '0' ? 'optional' : 'repeated';
}
