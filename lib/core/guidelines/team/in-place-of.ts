import { particleAfter } from '../../text/particles';
import { nounAndVerb } from '../../text/verb-forms';
import type { DraftText } from '../draft-text';
import type { Suggestion } from '../rule';
import { replaceWith } from '../suggest';
import type { Heard } from './prepared-demand';

/** The article in front of a word, and words that take `an`. */
const ARTICLE = /(?<![A-Za-z])an?(?= +$)/i;
/** A letter in front of it, itself, and a few spaces. */
const LONGEST_ARTICLE = 6;
const TAKES_AN = /^(?:[aeio](?!ne\b|nce\b|u)|e(?!u)|u(?!ni|s[ei]|ti)|hour|honest|honou?r)/i;

/** One click that writes other words in place of a heard one, with particle, capital and article to match; or none. */
export function inPlaceOf(draft: DraftText, heard: Heard, words: string): readonly Suggestion[] {
  const right = sameForm(heard.word, words);
  if (right === null) return [];
  const written = draft.text.slice(heard.start, heard.end);
  const cased = withCaseOf(written, heard.word, right);
  const particle = particleAfter(right, draft.text.slice(heard.end));
  const nearby = Math.max(0, heard.start - LONGEST_ARTICLE);
  const article = ARTICLE.exec(draft.text.slice(nearby, heard.start));
  const fitting = article && articleFor(article[0], cased);
  const start = article && fitting !== article[0] ? nearby + article.index : heard.start;
  const before =
    start === heard.start ? '' : fitting + draft.text.slice(start + (article?.[0].length ?? 0), heard.start);
  const span = { start, end: heard.end + (particle?.written.length ?? 0) };
  const text = before + cased + (particle?.fitting ?? '');
  return [replaceWith(span, text, { ko: cased, en: cased })];
}

/** 사용하다 gives way to 이용하다 by the noun alone; a verb and a noun do not stand in for one another. */
function sameForm(from: string, to: string): string | null {
  const [old, other] = [nounAndVerb(from), nounAndVerb(to)];
  if (!old && !other) return to;
  return old && other && old.verb === other.verb ? other.noun : null;
}

/** Capitals where the person wrote them and the team did not. A name keeps its own. */
function withCaseOf(written: string, term: string, words: string): string {
  if (term === words || !/^[A-Z]/.test(written) || /^[A-Z]/.test(term)) return words;
  const shouts = /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/.test(written);
  return shouts ? words.toUpperCase() : words.charAt(0).toUpperCase() + words.slice(1);
}

function articleFor(article: string, word: string): string {
  if (!/^[A-Za-z]/.test(word)) return article;
  return article.charAt(0) + (TAKES_AN.test(word) ? 'n' : '');
}
