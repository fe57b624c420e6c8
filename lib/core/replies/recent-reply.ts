/** A reply that went out from a template, as far as choosing the next one needs it. */
export interface RecentReply {
  readonly templateId: string;
  /** Whom it answered: handle, or display name on Facebook. */
  readonly customer: string;
  /** Id of the answered post. */
  readonly postId: string;
  /** Epoch milliseconds. */
  readonly at: number;
}
