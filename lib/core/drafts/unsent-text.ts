import type { Platform, TextKind } from '../platform';

/** What stood in a composer that has not gone out. Kept as it is typed, offered back, gone once posted. */
export interface UnsentText {
  /** One per composer session. */
  readonly id: string;
  readonly site: Platform;
  readonly kind: TextKind;
  /** Permalink or id of the answered post; empty for a new post. */
  readonly inReplyTo: string;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly updatedAt: number;
}
