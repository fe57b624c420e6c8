import { normalize } from '../../text/normalize';
import type { DemandOf } from './demand-of';
import { inPlaceOf } from './in-place-of';
import type { Heard, Prepare } from './prepared-demand';
import { quotedEn, quotedKo, withParticle } from './say';

/** Words that we say otherwise. */
export const prefer: Prepare<DemandOf<'prefer'>> = ({ terms, replacement }) => {
  const right = normalize(replacement).text;
  return {
    terms,
    wakes: ['terms'],
    yields: true,
    find: (draft, heard) =>
      heard.terms
        .filter((word) => !standsWithin(draft.normal.text, word, right))
        .map((word) => ({
          start: word.start,
          end: word.end,
          suggestions: inPlaceOf(draft, word, replacement),
          message: {
            ko: `${quotedKo([word.word])} 대신 ${withParticle([replacement], '이라고')} 씁니다`,
            en: `Write ${quotedEn([replacement])}, not ${quotedEn([word.word])}`,
          },
        })),
  };
};

/** Whether the word is part of the right one: 고객 in 고객님. */
function standsWithin(text: string, { at, until }: Heard, right: string): boolean {
  for (let found = text.indexOf(right, Math.max(0, until - right.length)); found >= 0 && found <= at; ) {
    if (found + right.length >= until) return true;
    found = text.indexOf(right, found + 1);
  }
  return false;
}
