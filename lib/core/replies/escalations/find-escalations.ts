import { type Language, languageOf } from '../../language';
import { sentencesOf } from '../../text/sentences';
import type { Span } from '../../text/span';
import { ESCALATIONS, type Escalation } from '../complaint';
import type { EscalationWords } from './escalation-words';
import { ENGLISH_CHILD, ENGLISH_ESCALATIONS } from './escalations-en';
import { KOREAN_CHILD, KOREAN_ESCALATIONS } from './escalations-ko';
import { withoutFigures } from './figures-of-speech';
import { isReported } from './is-reported';

const WORDS: Readonly<Record<Language, EscalationWords>> = {
  ko: KOREAN_ESCALATIONS,
  en: ENGLISH_ESCALATIONS,
};
const CHILD = { ko: KOREAN_CHILD, en: ENGLISH_CHILD };

/** Causes that concern minors as soon as a child is named with them. */
const HARM: ReadonlySet<Escalation> = new Set(['injury', 'safety', 'leak', 'harassment']);

/** Causes that a question or a story never explains away. */
const PLAIN: ReadonlySet<Escalation> = new Set(['self-harm', 'press']);

interface Report extends Span {
  readonly cause: Escalation;
}

/** Why a person in charge must take a post over, in the order of `ESCALATIONS`; empty for nearly all. Pure. */
export function escalationsIn(text: string): readonly Escalation[] {
  const found = new Set(reportsIn(text).map(({ cause }) => cause));
  const isHarm = [...found].some((cause) => HARM.has(cause));
  if (isHarm && CHILD[languageOf(text)].test(text)) found.add('minors');
  return ESCALATIONS.filter((cause) => found.has(cause));
}

/** Where a text first reports such a cause (UTF-16 offsets); null where it reports none. */
export function escalationSpan(text: string): Span | null {
  const [first] = [...reportsIn(text)].sort((one, other) => one.start - other.start);
  return first ? { start: first.start, end: first.end } : null;
}

function reportsIn(text: string): readonly Report[] {
  const language = languageOf(text);
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return ESCALATIONS.flatMap((cause) =>
      WORDS[language][cause].flatMap((pattern): Report[] => {
        // Figures of speech cost more than the words: only where these speak.
        const match = pattern.test(sentence) ? pattern.exec(withoutFigures(sentence, language)) : null;
        if (!match || !(PLAIN.has(cause) || isReported(sentence, match.index, language))) return [];
        return [{ cause, start: start + match.index, end: start + match.index + match[0].length }];
      }),
    );
  });
}
