import type { AnsweredPost, CheckContext } from '@/lib/core/guidelines/check-context';

/** What a page knows of a draft besides its text. The background adds what the store knows, and reads the answered post. */
export interface DraftContext
  extends Pick<
    CheckContext,
    'platform' | 'kind' | 'contentKind' | 'replyTo' | 'hiding' | 'hasMedia' | 'media' | 'waiting'
  > {
  /** Without its reading, which is the background's. */
  readonly answered?: Omit<AnsweredPost, 'triage' | 'addressesUs'> & {
    /** It stands under a post of ours. */
    readonly underOurs: boolean;
  };
  /** The signed-in account, without @; null where the page does not tell. */
  readonly handle: string | null;
}
