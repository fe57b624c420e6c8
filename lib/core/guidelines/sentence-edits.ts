import type { Localized } from '../language';
import { originalSpan } from '../text/mapped-text';
import type { Span } from '../text/span';
import type { DraftText } from './draft-text';
import type { Suggestion } from './rule';
import { removal, replaceWith } from './suggest';

const DROP: Localized = { ko: '이 문장 빼기', en: 'Take this sentence out' };

/** Takes out the sentence around a place, where others are left; a place across sentences stays. Own characters. */
export function dropSentence(draft: DraftText, place: Span, label = DROP): readonly Suggestion[] {
  const sentence = sentenceAround(draft, place);
  if (!sentence || draft.sentences.length < 2) return [];
  const isLast = draft.text.slice(sentence.end).trim() === '';
  const start = isLast ? draft.text.slice(0, sentence.start).trimEnd().length : sentence.start;
  return [removal(draft.text, { ...sentence, start }, label)];
}

/** Says something else in place of the sentence around a place, in the draft's language. */
export function insteadOfSentence(draft: DraftText, place: Span, words: Localized): readonly Suggestion[] {
  const sentence = sentenceAround(draft, place);
  return sentence ? [replaceWith(sentence, words[draft.language])] : [];
}

function sentenceAround(draft: DraftText, { start, end }: Span): Span | undefined {
  return draft.sentences
    .map((sentence) => originalSpan(draft.normal, sentence.start, sentence.end))
    .find((sentence) => sentence.start <= start && end <= sentence.end);
}
