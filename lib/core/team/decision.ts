import type { SlotKind } from '../calendar/slot';
import type { Level } from '../level';
import type { Platform } from '../platform';

/** Went back to edit, posted anyway, or took somebody's words out of sight. */
export const DECISION_OUTCOMES = ['edited', 'posted', 'hidden'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** What a person did when asked. */
export interface Decision {
  readonly id: string;
  readonly site: Platform;
  readonly rules: readonly string[];
  readonly level: Level;
  readonly outcome: DecisionOutcome;
  /** Why it was posted or hidden. Required when a `block` was passed; else may be empty. */
  readonly reason: string;
  /** SHA-256 of the text, in hex. */
  readonly textHash: string;
  /** The text itself, only where the team keeps texts. */
  readonly text: string | null;
  /** The account it was written from; empty where the page did not tell. */
  readonly account: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A warning stood beside a text that went out: it was mended before, or the text went out with it. */
export const ACTIVITY_TYPES = [
  'posted',
  'replied',
  'template-used',
  'suggestion-applied',
  'not-checked',
  'warning-heeded',
  'warning-overridden',
] as const;

/** Something that happened, for Insights. Never holds the text. */
export interface Activity {
  readonly id: string;
  readonly type: (typeof ACTIVITY_TYPES)[number];
  readonly site: Platform;
  /** Template id, rule id or slot id, whatever the type speaks of; may be empty. */
  readonly subject: string;
  readonly at: number;
  /** What a post was for; absent where nothing was posted, and in rows from before it was kept. */
  readonly content?: SlotKind;
  /** The account it went out from, likewise; empty where the page did not tell. */
  readonly account?: string;
}
