import type { Platform, TextKind } from '../platform';

/** One way to say it. A draft holds one or more. */
export interface Wording {
  readonly id: string;
  readonly text: string;
}

export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly site: Platform;
  readonly kind: TextKind;
  /** The first is the one that goes out. Never empty. */
  readonly wordings: readonly Wording[];
  readonly tags: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
}
