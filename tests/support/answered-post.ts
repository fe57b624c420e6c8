import type { AnsweredPost, CheckContext } from '@/lib/core/guidelines/check-context';
import type { Triage } from '@/lib/core/replies/complaint';

const HARMLESS: Triage = {
  complaint: 0.1,
  kind: 'other',
  urgency: 'normal',
  escalations: [],
  showsPersonalData: false,
  awaitsRefund: false,
};
const UNREAD: AnsweredPost = {
  author: '민지',
  handle: null,
  addressesUs: true,
  time: null,
  ownReplies: 0,
  answeredByOthers: false,
};

/** A reply to a post that was read as this; what is not said is harmless. */
export function answeredPost(triage: Partial<Triage>, post: Partial<AnsweredPost> = {}) {
  return {
    kind: 'reply',
    answered: { ...UNREAD, triage: { ...HARMLESS, ...triage }, ...post },
  } satisfies Partial<CheckContext>;
}

/** A reply to a post that nobody has read yet. */
export function unreadPost(replyTo: string) {
  return { kind: 'reply', replyTo, answered: UNREAD } satisfies Partial<CheckContext>;
}
