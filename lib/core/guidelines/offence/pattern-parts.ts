/** A sign, an escape, a [class] or a bracket of a pattern, and how many groups it stands in. */
interface Piece {
  readonly text: string;
  readonly depth: number;
}

/** How a pattern may begin: codes of its first and second letter, the latter null where it is left open. */
interface Beginning {
  readonly first: readonly number[];
  readonly second: readonly number[] | null;
}

const CLASS = /^\[([^\]]+)\]$/;
const LETTER = /^[가-힣ㄱ-ㅣ0-9A-Za-z$@*]$/;
const OPTIONAL = /^(?:[?*]|\{0)/;

/** The signs of a pattern; a bracket counts as inside its own group. */
export function piecesOf(entry: string): readonly Piece[] {
  let depth = 0;
  return (entry.match(/\\.|\[[^\]]*\]|\(\?(?::|<?[=!])|./gs) ?? []).map((text) => {
    if (text.startsWith('(')) depth += 1;
    const piece = { text, depth };
    if (text === ')') depth -= 1;
    return piece;
  });
}

/** Splits at each `|` outside groups. */
export function alternativesOf(entry: string): readonly string[] {
  const parts = [''];
  for (const { text, depth } of piecesOf(entry)) {
    if (text === '|' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${text}`);
  }
  return parts;
}

/** Throws where an entry does not begin with letters that can be told. */
export function beginningsOf(entry: string): readonly Beginning[] {
  return openingsOf(entry).map((opening) => {
    const [head = '', next = '', ...rest] = piecesOf(opening).map(({ text }) => text);
    const first = lettersOf(head);
    if (!first) throw new Error(`The entry "${entry}" begins with no letter.`);
    if (OPTIONAL.test(next + (rest[0] ?? '')) || next === '+') return { first, second: null };
    const after = next === ' ' ? rest.slice(rest[0] === '?' ? 1 : 0) : [next, ...rest];
    return { first, second: firstLettersOf(after.join('')) };
  });
}

/** Every letter that a part of a pattern may begin with; null where it may be empty or begin with anything. */
function firstLettersOf(part: string): readonly number[] | null {
  const openings = openingsOf(part).map((opening) => {
    const [head = '', next = '', ...rest] = piecesOf(opening).map(({ text }) => text);
    return OPTIONAL.test(next + (rest[0] ?? '')) ? null : lettersOf(head);
  });
  return openings.includes(null) ? null : openings.flatMap((letters) => letters ?? []);
}

/** The entry without what it looks for around itself, once for each choice that it begins with. */
function openingsOf(entry: string): readonly string[] {
  const pieces = piecesOf(entry);
  const [head] = pieces;
  if (!head?.text.startsWith('(')) return [entry];
  const close = pieces.findIndex(({ text, depth }) => text === ')' && depth === 1);
  const textOf = (some: readonly Piece[]) => some.map(({ text }) => text).join('');
  const inner = textOf(pieces.slice(1, close));
  const rest = textOf(pieces.slice(close + 1));
  if (head.text !== '(?:') return openingsOf(rest);
  const optional = rest.startsWith('?');
  const after = optional ? rest.slice(1) : rest;
  return [
    ...alternativesOf(inner).map((choice) => choice + after),
    ...(optional ? [after.replace(/^ \??/, '')] : []),
  ].flatMap(openingsOf);
}

function lettersOf(piece: string): readonly number[] | null {
  const letters =
    CLASS.exec(piece)?.[1] ?? (LETTER.test(piece) ? piece : /^\\[^\w]$/.exec(piece)?.[0].slice(1));
  return letters === undefined ? null : [...letters].map((letter) => letter.charCodeAt(0));
}
