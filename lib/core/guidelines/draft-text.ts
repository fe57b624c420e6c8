import { type Language, languageOf } from '../language';
import { digitView, holdsNumber } from '../text/digit-view';
import { type Entities, entitiesOf } from '../text/entities';
import { foldCase } from '../text/fold-case';
import type { MappedText } from '../text/mapped-text';
import { normalize } from '../text/normalize';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { type WeightedLength, weigh } from '../text/weighted-length';
import type { CheckContext } from './check-context';
import type { OffenceReader } from './offence/offence-reader';

/** A draft as rules see it: the person's own text, and views of it computed at most once. */
export interface DraftText {
  readonly text: string;
  readonly context: CheckContext;
  readonly language: Language;
  /** Composed, half-width, nothing invisible; maps back to the text. */
  readonly normal: MappedText;
  /** `normal.text` in lower case, unit for unit; what cues are looked for in. */
  readonly folded: string;
  /** `normal.text` with spelled-out and look-alike digits read as digits; same offsets as `normal.text`. */
  readonly digits: string;
  /** Whether six digits may stand together as one number; without, no pattern of numbers needs to run. */
  readonly hasNumber: boolean;
  /** Sentences of `normal.text`. */
  readonly sentences: readonly Span[];
  /** Links, hashtags and mentions of the text itself. */
  readonly entities: Entities;
  readonly length: WeightedLength;
  /** The learned reading of offence; absent where it has not arrived. */
  readonly offence?: OffenceReader;
}

/** Wraps a text for rules. Nothing is computed before a rule asks for it. */
export function createDraftText(text: string, context: CheckContext, offence?: OffenceReader): DraftText {
  const normal = once(() => normalize(text));
  const language = once(() => languageOf(text));
  const folded = once(() => foldCase(normal().text));
  const hasNumber = once(() => holdsNumber(normal().text));
  const digits = once(() => (hasNumber() ? digitView(normal().text) : normal().text));
  const sentences = once(() => sentencesOf(normal().text));
  const entities = once(() => entitiesOf(text));
  const length = once(() => weigh(text));
  return {
    text,
    context,
    ...(offence ? { offence } : {}),
    get language() {
      return language();
    },
    get normal() {
      return normal();
    },
    get folded() {
      return folded();
    },
    get digits() {
      return digits();
    },
    get hasNumber() {
      return hasNumber();
    },
    get sentences() {
      return sentences();
    },
    get entities() {
      return entities();
    },
    get length() {
      return length();
    },
  };
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
