import type { Platform, TextKind } from '../platform';

/** One way to say it. A draft holds one or more. */
export interface Wording {
  readonly id: string;
  readonly text: string;
}

/** What a draft is going to be; a thread's text is cut into posts. */
export const DRAFT_KINDS = ['post', 'thread', 'reply', 'comment'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly site: Platform;
  readonly kind: DraftKind;
  /** The first is the one that goes out. Never empty. */
  readonly wordings: readonly Wording[];
  readonly tags: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A draft in the bin. */
export interface DeletedDraft extends Draft {
  /** Epoch milliseconds. */
  readonly deletedAt: number;
}

/** What a thread's posts are to the rules: posts. */
export function textKindOf({ kind }: Pick<Draft, 'kind'>): TextKind {
  return kind === 'thread' ? 'post' : kind;
}
