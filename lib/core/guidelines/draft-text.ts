import { type Language, languageOf } from '../language';
import type { Platform, TextKind } from '../platform';
import { digitView } from '../text/digit-view';
import { type Entities, entitiesOf } from '../text/entities';
import type { MappedText } from '../text/mapped-text';
import { normalize } from '../text/normalize';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { type WeightedLength, weigh } from '../text/weighted-length';
import type { Pack } from './rule';

/** What rules may know besides the text. Filled by the site adapters and the store. */
export interface CheckContext {
  readonly platform: Platform;
  readonly kind: TextKind;
  /** The text that is being answered. */
  readonly replyTo?: string;
  readonly sponsored?: boolean;
  readonly crisis?: boolean;
  readonly hasMedia?: boolean;
  /** Epoch milliseconds at which it would go out. */
  readonly time?: number;
  readonly packs?: readonly Pack[];
  /** The account may post beyond 280 weighted units. */
  readonly longPosts?: boolean;
  /** How many of the account's last posts asked nothing; undefined while unknown. */
  readonly postsSinceQuestion?: number;
}

/** A draft as rules see it: the person's own text, and views of it computed at most once. */
export interface DraftText {
  readonly text: string;
  readonly context: CheckContext;
  readonly language: Language;
  /** Composed, half-width, nothing invisible; maps back to the text. */
  readonly normal: MappedText;
  /** `normal.text` with spelled-out and look-alike digits read as digits; same offsets as `normal.text`. */
  readonly digits: string;
  /** Sentences of `normal.text`. */
  readonly sentences: readonly Span[];
  /** Links, hashtags and mentions of the text itself. */
  readonly entities: Entities;
  readonly length: WeightedLength;
}

/** Wraps a text for rules. Nothing is computed before a rule asks for it. */
export function createDraftText(text: string, context: CheckContext): DraftText {
  const normal = once(() => normalize(text));
  const language = once(() => languageOf(text));
  const digits = once(() => digitView(normal().text));
  const sentences = once(() => sentencesOf(normal().text));
  const entities = once(() => entitiesOf(text));
  const length = once(() => weigh(text));
  return {
    text,
    context,
    get language() {
      return language();
    },
    get normal() {
      return normal();
    },
    get digits() {
      return digits();
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
