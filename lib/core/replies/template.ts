import type { AccountRole } from '../guidelines/check-context';
import type { Language, Localized } from '../language';
import type { BlankField } from './blank-field';
import type { ComplaintKind } from './complaint';

/** A saved reply. Blanks stand in braces: `{이름}`, `{name}`. Plain text, `\n` line breaks. */
export interface ReplyTemplate {
  readonly id: string;
  readonly title: Localized;
  /** Where the team keeps it; empty for none. */
  readonly folder: string;
  /** Kinds of complaint it answers, best fit first; empty for general use. */
  readonly kinds: readonly ComplaintKind[];
  /** Ways to say the same, the usual one first; none in a language that it is not written in. */
  readonly wordings: Readonly<Record<Language, readonly string[]>>;
  /** How its blanks are asked for, where that is not the usual way (`blankField`). */
  readonly blanks: readonly BlankField[];
  readonly tags: readonly string[];
  /** Typed shortcut without the leading slash; empty for none. */
  readonly shortcut: string;
  /** Who may use it, by the account's role; empty for everyone. */
  readonly roles: readonly AccountRole[];
  /** Who must release it, as a hint to the writer ("safety+legal"); empty for anyone. */
  readonly gate: string;
  /** ISO date from which it has to be read again before it is used; null for never. */
  readonly reviewAt: string | null;
  /** How often it went into a composer. */
  readonly uses: number;
  /** Epoch milliseconds; null for never. */
  readonly lastUsedAt: number | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}
