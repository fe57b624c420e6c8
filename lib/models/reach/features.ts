import { bucketOf, SEED, withText } from '../shared/fnv-hash';

/** Words and phrases of up to three; words with where they stand; runs of letters. */
export const VIEWS = ['phrase', 'place', 'letters'] as const;
export type View = (typeof VIEWS)[number];

/** Buckets that the pieces of each view fall into; powers of two. */
const BUCKETS: Readonly<Record<View, number>> = { phrase: 262_144, place: 65_536, letters: 262_144 };
const FIRST: Readonly<Record<View, number>> = {
  phrase: 0,
  place: BUCKETS.phrase,
  letters: BUCKETS.phrase + BUCKETS.place,
};
export const PIECES = FIRST.letters + BUCKETS.letters;

export function viewOf(piece: number): View {
  return piece < FIRST.place ? 'phrase' : piece < FIRST.letters ? 'place' : 'letters';
}

/** UTF-16 units read at most. */
const READ = 600;
const LONGEST_PHRASE = 3;
const SHORTEST_RUN = 2;
const LONGEST_RUN = 6;
/** Words that count as the beginning and as the end. */
const EDGE = 4;

const LINK = /https?:\/\/\S+/g;
const NAME = /@\w+/g;
const NUMBER = /\d+(?:[.,:]\d+)*/g;
/** Stand-ins that no text holds. */
const [A_LINK, A_NAME, A_START, AN_END] = ['\u0001', '\u0002', '\u0003', '\u0004'];
const TOKEN = /\p{L}+(?:'\p{L}+)*|\.\.\.|[^\s\p{L}]/gu;

/** What a wording is made of, each piece once. Links, accounts and numbers are not told apart. */
export function piecesOf(text: string): ReadonlySet<number> {
  const plain = text
    .slice(0, READ)
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/…/g, '...')
    .replace(LINK, ` ${A_LINK} `)
    .replace(NAME, A_NAME)
    .replace(NUMBER, '0');
  const tokens = plain.toLowerCase().match(TOKEN) ?? [];
  const pieces = new Set<number>();
  addPhrases(pieces, tokens);
  addPlaces(pieces, tokens);
  addLetters(pieces, plain);
  return pieces;
}

function addPhrases(pieces: Set<number>, tokens: readonly string[]): void {
  const framed = [A_START, ...tokens, AN_END];
  for (let start = 0; start < framed.length; start += 1) {
    let hash = SEED;
    for (let at = start; at < Math.min(start + LONGEST_PHRASE, framed.length); at += 1) {
      hash = withText(hash, ` ${framed[at]}`);
      pieces.add(pieceAt(hash, 'phrase'));
    }
  }
}

function addPlaces(pieces: Set<number>, tokens: readonly string[]): void {
  tokens.forEach((token, at) => {
    const place = at < EDGE ? 'first ' : at >= tokens.length - EDGE ? 'last ' : 'within ';
    pieces.add(pieceAt(withText(withText(SEED, place), token), 'place'));
  });
}

function addLetters(pieces: Set<number>, plain: string): void {
  const run = ` ${plain.replaceAll(A_LINK, ' ').replace(/\s+/g, ' ').trim()} `;
  for (let start = 0; start < run.length; start += 1) {
    let hash = SEED;
    for (let at = start; at < Math.min(start + LONGEST_RUN, run.length); at += 1) {
      hash = withText(hash, run.charAt(at));
      if (at - start + 1 >= SHORTEST_RUN) pieces.add(pieceAt(hash, 'letters'));
    }
  }
}

function pieceAt(hash: number, view: View): number {
  return FIRST[view] + bucketOf(hash, BUCKETS[view]);
}
