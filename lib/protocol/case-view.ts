import type { ComplaintCase } from '@/lib/core/replies/complaint-case';
import type { Post } from '@/lib/core/replies/post';

/** A customer's post, as a page shows it. */
export interface CaseSight {
  readonly post: Post;
  /** It stands under a post of ours. */
  readonly underOurs: boolean;
  /** The signed-in account, without @; null where the page does not tell. */
  readonly handle: string | null;
}

/** What a chip says about a customer's post. */
export interface CaseView extends Pick<ComplaintCase, 'id' | 'kind' | 'urgency' | 'escalations'> {
  readonly showsPersonalData: boolean;
  /** When it was posted, or first seen where the page tells no time, and when the first answer is due: epoch milliseconds. */
  readonly since: number;
  readonly dueAt: number;
  /** Who must release the reply that fits best; empty for nobody. */
  readonly gate: string;
  /** Milliseconds until our first answer; null while there is none. */
  readonly answeredAfter: number | null;
  /** The contact's name, empty where only a note was taken; null while it was not handed over. */
  readonly handedOverTo: string | null;
}
