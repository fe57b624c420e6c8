import type { DraftText } from '../guidelines/draft-text';
import type { Suggestion } from '../guidelines/rule';
import { dropSentence } from '../guidelines/sentence-edits';
import type { Span } from '../text/span';
import { proseOf } from './prose';

/** Beyond this an asking sentence tells more than the asking. */
const LONGEST_BARE = 36;

/** Takes out the sentence around a request where it does nothing but ask, and words are left without it. */
export function dropRequest(draft: DraftText, request: Span): readonly Suggestion[] {
  return dropSentence(draft, request).flatMap(({ edit }) => {
    const sentence = draft.text.slice(edit.start, edit.end).trim();
    const prose = proseOf(draft);
    const rest = prose.slice(0, edit.start) + prose.slice(edit.end);
    if (sentence.length > LONGEST_BARE || /\d|https?:|[#@]/.test(sentence) || !/\p{L}/u.test(rest)) return [];
    return [{ label: { ko: `'${sentence}' 빼기`, en: `Leave out “${sentence}”` }, edit }];
  });
}
