import type { SensitiveDate } from '../calendar/sensitive-dates';
import type { SlotKind } from '../calendar/slot';
import type { Platform, TextKind } from '../platform';
import type { Triage } from '../replies/complaint';
import type { Pack } from './pack';

/** Who speaks through an account. `care` answers customers; `employee` and `executive` are persons. */
export const ACCOUNT_ROLES = ['brand', 'care', 'employee', 'executive'] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

export interface Account {
  /** Without @; the display name on Facebook. */
  readonly handle: string;
  readonly role: AccountRole;
}

/** What the team says of itself; all lists may be empty. */
export interface Company {
  /** How we and our brands are written. */
  readonly names: readonly string[];
  readonly rivals: readonly string[];
  /** Our own sites, such as `example.com`; their subdomains count. */
  readonly domains: readonly string[];
  /** Our campaign hashtags, without #. */
  readonly hashtags: readonly string[];
  /** The account that answers customers, without @; may be empty. */
  readonly careHandle: string;
}

/** The post that is being answered, as far as the page and the reading of it tell. */
export interface AnsweredPost {
  /** Absent until it was read. */
  readonly triage?: Triage;
  readonly author: string;
  /** Without @; null on Facebook. */
  readonly handle: string | null;
  /** Whether it names, mentions or answers us; null where the page does not tell. */
  readonly addressesUs: boolean | null;
  /** Epoch milliseconds, or null. */
  readonly time: number | null;
  /** Our own public answers in this conversation so far. */
  readonly ownReplies: number;
  /** Somebody else's answer stands under it already. */
  readonly answeredByOthers: boolean;
}

/** A text of ours that went out lately. Kept on the machine; the newest first. */
export interface OwnText {
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly platform: Platform;
  readonly kind: TextKind;
  /** The account it went out from; empty where unknown. */
  readonly account: string;
  /** Whom it answered; empty for a post. */
  readonly customer: string;
  /** What a post was for, where the person said so. */
  readonly content?: SlotKind;
}

export interface Media {
  /** The description for those who cannot see it; null where the page does not tell. */
  readonly alt: string | null;
  /** Of a picture, in pixels of its own; absent until the page has it, and for films. */
  readonly width?: number;
  readonly height?: number;
}

/** A complaint on this page that nobody has answered yet. */
export interface WaitingComplaint {
  readonly urgency: Triage['urgency'];
  /** Epoch milliseconds, or null. */
  readonly time: number | null;
}

/** What rules may know besides the text. Filled by the site adapters and the store; absent means not known. */
export interface CheckContext {
  readonly platform: Platform;
  readonly kind: TextKind;
  /** The text that is being answered. */
  readonly replyTo?: string;
  readonly answered?: AnsweredPost;
  /** The text being hidden, deleted or blocked by the person; only then are moderation rules heard. */
  readonly hiding?: string;
  /** What the text is for, where the person said so. */
  readonly contentKind?: SlotKind;
  readonly sponsored?: boolean;
  readonly crisis?: boolean;
  /** Days on which promotion and jokes wait. */
  readonly sensitiveDates?: readonly SensitiveDate[];
  /** The cause of the matter is still being looked into. */
  readonly investigating?: boolean;
  readonly hasMedia?: boolean;
  readonly media?: readonly Media[];
  /** Epoch milliseconds at which it would go out. */
  readonly time?: number;
  /** IANA zone of the team. */
  readonly zone?: string;
  readonly packs?: readonly Pack[];
  /** The account may post beyond 280 weighted units. */
  readonly longPosts?: boolean;
  /** Hours of the day, in the team's zone, at which the account's own posts did best; none until there are enough. */
  readonly bestHours?: readonly number[];
  /** Public answers to one customer from which on going private is advised; two where nothing is said. */
  readonly publicTurns?: number;
  readonly account?: Account;
  readonly company?: Company;
  /** Newest first. */
  readonly recent?: readonly OwnText[];
  readonly waiting?: readonly WaitingComplaint[];
}
