import { type Language, languageOf } from '../../language';
import type { Span } from '../../text/span';
import { ESCALATIONS, type Escalation } from '../complaint';
import { ENGLISH_CHILD, ENGLISH_ESCALATIONS } from './escalations-en';
import { KOREAN_CHILD, KOREAN_ESCALATIONS } from './escalations-ko';

/** By which words each cause is known in one language. */
export type EscalationWords = Readonly<Record<Escalation, readonly RegExp[]>>;

const WORDS: Readonly<Record<Language, EscalationWords>> = {
  ko: KOREAN_ESCALATIONS,
  en: ENGLISH_ESCALATIONS,
};
const CHILD = { ko: KOREAN_CHILD, en: ENGLISH_CHILD };

/** Causes that concern minors as soon as a child is named with them. */
const HARM: ReadonlySet<Escalation> = new Set(['injury', 'safety', 'leak', 'harassment']);

/** Large talk, questions beforehand and stories of others report nothing. */
const NO_REPORT =
  /언제[^.!]{0,20}(?:나[와오]|들어[와오]|들어[가갔]|오픈|출시|입고|열[어리]|시작|재개|공개|판매)[가-힣]*[?~ㅠ ]*$|드라마|영화|소설|웹툰|견학|스포일러|(?:예방|대비|하려면|방법|되나요|될까요|인가요|있나요|가능한가요|어떻게 ?(?:되|하)나요|궁금)[^.!]{0,8}\??$|폭발적|빵 ?터|다행히 ?(?:다친|다치)|(?:does|do|is|are|will|can|what|which|how)\b[^.!]{0,40}\b(?:safe|contain|allerg\w+|include|policy|free)\b[^.!]{0,20}\?$/i;

/** Why a person in charge must take a post over, in the order of `ESCALATIONS`; empty for nearly all. Pure. */
export function escalationsIn(text: string): readonly Escalation[] {
  if (NO_REPORT.test(text)) return [];
  const language = languageOf(text);
  const found = new Set(ESCALATIONS.filter((cause) => firstIn(text, WORDS[language][cause]) !== null));
  if ([...found].some((cause) => HARM.has(cause)) && CHILD[language].test(text)) found.add('minors');
  return ESCALATIONS.filter((cause) => found.has(cause));
}

/** Where a text first reports such a cause (UTF-16 offsets); null where it reports none. */
export function escalationSpan(text: string): Span | null {
  if (NO_REPORT.test(text)) return null;
  const words = WORDS[languageOf(text)];
  return firstIn(
    text,
    ESCALATIONS.flatMap((cause) => words[cause]),
  );
}

function firstIn(text: string, patterns: readonly RegExp[]): Span | null {
  let first: Span | null = null;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match && (first === null || match.index < first.start))
      first = { start: match.index, end: match.index + match[0].length };
  }
  return first;
}
