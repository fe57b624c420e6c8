import type { Language } from '../language';
import type { Platform, TextKind } from '../platform';
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
}
