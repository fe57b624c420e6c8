import type { Language, Localized } from '../language';
import type { ComplaintKind } from './complaint';

/** A saved reply. Blanks stand in braces: `{이름}`, `{name}`. Plain text, `\n` line breaks. */
export interface ReplyTemplate {
  readonly id: string;
  readonly title: Localized;
  /** Kinds of complaint it answers, best fit first; empty for general use. */
  readonly kinds: readonly ComplaintKind[];
  /** At least one language. */
  readonly bodies: Readonly<Partial<Record<Language, string>>>;
  readonly tags: readonly string[];
  /** Typed shortcut without the leading slash; empty for none. */
  readonly shortcut: string;
  /** Who must release it, as a hint to the writer ("safety+legal"); empty for anyone. */
  readonly gate: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}
