import type { Platform } from '../platform';

export const SLOT_KINDS = ['information', 'education', 'entertainment', 'conversation', 'promotion'] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

export const SLOT_STATES = ['planned', 'ready', 'posted', 'skipped', 'missed'] as const;
export type SlotState = (typeof SLOT_STATES)[number];

/** A place in the calendar. Date and time are wall-clock in `zone`, never an instant. */
export interface Slot {
  readonly id: string;
  /** ISO date, `2026-11-22`. */
  readonly date: string;
  /** 24-hour `HH:MM`. */
  readonly time: string;
  /** IANA zone, `Asia/Seoul`. */
  readonly zone: string;
  readonly site: Platform;
  /** The account it goes out from, as the team writes it (`@moa_kr`). */
  readonly account: string;
  readonly theme: string;
  readonly kind: SlotKind;
  readonly brief: string;
  readonly state: SlotState;
  readonly draftId: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}
