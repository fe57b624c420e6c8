import { opensSentence } from '../text/sentence-start';
import type { Edit, Span } from '../text/span';

/** This much of the letters in capitals is a shout. */
const SHARE = 0.4;
const LEAST_LETTERS = 12;

/** Words that posts shout, none of them a name or an acronym. "US", "IT" and "WHO" are left out for that. */
const COMMON = new Set(
  `a about after again all amazing an and any are at available back bag bags be before best better big biggest black book books
  breakfast bring buy by can cake chance check christmas click closed clothes coat coats coffee coming copy code day days deal deals
  delivery dinner discount do don't don’t dont down dress early end ends enjoy ever every everyone everything extra fall fans fast
  final find first follow food for forget free fresh friday from fun get gift gifts go going gone good great grab half happy
  have here holiday home hot hours huge hurry i i'll i’ll i'm i’m i've i’ve if in is it's it’s join just last late left let like limited list live look love
  low made make maximum menu miss monday more most much must my new next night no not nothing now of off offer offers on once one
  only open opening or order our out over party pay pick please price prices read ready really reserve run sale sales saturday
  save saving season see sell share shipping shirts shoes shop shopping show soon sold special start starts stock stop store
  stores style summer sunday super sure take tea thank thanks that the their them there these they this thursday ticket tickets time
  to today tomorrow tonight too top try tuesday until up valentine very wait want was watch we wednesday week weekend welcome
  what when where while why will win winner winners winter with won't won’t world wow year yes you your yours`.split(
    /\s+/,
  ),
);

/** What is written with a capital wherever it stands. */
const CAPITAL = /^i(?:['’]|$)|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^christmas$|^valentine$/;
const WORD = /[A-Za-z]+(?:['’][A-Za-z]+)*/g;

/** From the first to the last word in capitals, where a text shouts; null where it does not, or only lists acronyms. */
export function shoutingIn(text: string): Span | null {
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  if (capitals <= SHARE * LEAST_LETTERS) return null;
  const letters = capitals + (text.match(/[a-z]/g)?.length ?? 0);
  if (letters < LEAST_LETTERS || capitals <= SHARE * letters) return null;
  const shouted = [...text.matchAll(WORD)].filter(([word]) => word.length > 1 && word === word.toUpperCase());
  const first = shouted[0];
  const last = shouted.at(-1);
  if (!first || !last || shouted.length < 3) return null;
  const isPlain = shouted.filter(([word]) => COMMON.has(word.toLowerCase())).length >= 2;
  const [letter = ''] = /\b[AI] $/.exec(text.slice(0, first.index)) ?? [];
  return isPlain ? { start: first.index - letter.length, end: last.index + last[0].length } : null;
}

/** The same in sentence case; null where a word in capitals may be a name. Tags, links and mentions stay. */
export function lowerShouting(text: string, { start, end }: Span): Edit | null {
  const shout = text.slice(start, end);
  const words = [...shout.matchAll(WORD)].filter(([word]) => word.length > 1 && word === word.toUpperCase());
  if (/[#@]|https?:/i.test(shout) || words.some(([word]) => !COMMON.has(word.toLowerCase()))) return null;
  const calm = shout.replace(WORD, (word, at: number) => {
    // Of single letters only the article and "I" are words; others name things: vitamin C.
    if (/^[^AaIi]$/.test(word)) return word;
    const lower = word === word.toUpperCase() ? word.toLowerCase() : word;
    return CAPITAL.test(lower) || opensSentence(text, start + at) ? capitalised(lower) : lower;
  });
  return { start, end, text: calm };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
