import type { Platform } from '../platform';
import type { Recurrence } from './recurrence';

export const SLOT_KINDS = ['information', 'education', 'entertainment', 'conversation', 'promotion'] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

export const SLOT_STATES = ['planned', 'ready', 'posted', 'skipped', 'missed'] as const;
export type SlotState = (typeof SLOT_STATES)[number];

export interface ChecklistItem {
  readonly id: string;
  readonly text: string;
  readonly done: boolean;
}

/** A place in the calendar. Date and time are wall-clock in `zone`, never an instant. */
export interface Slot {
  readonly id: string;
  /** ISO date, `2026-11-22`. */
  readonly date: string;
  /** 24-hour `HH:MM`. */
  readonly time: string;
  /** IANA zone, `Asia/Seoul`. */
  readonly zone: string;
  /** How long somebody is busy with it. */
  readonly minutes: number;
  readonly site: Platform;
  /** The account it goes out from, as the team writes it (`@moa_kr`). */
  readonly account: string;
  readonly theme: string;
  readonly kind: SlotKind;
  readonly brief: string;
  readonly checklist: readonly ChecklistItem[];
  /** Who sees to it; empty for nobody yet. */
  readonly owner: string;
  readonly state: SlotState;
  readonly draftId: string | null;
  /** Makes it a series: it stands for every day on which it falls, from `date` on. */
  readonly recurrence: Recurrence | null;
  /** The one of a series that this is, by the ISO date on which the series has it, wherever it was moved to. */
  readonly occurrence: { readonly seriesId: string; readonly date: string } | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Still to go out. */
export function isOpen({ state }: Pick<Slot, 'state'>): boolean {
  return state === 'planned' || state === 'ready';
}

/** What a slot holds that nobody has said anything about yet. */
export const PLAIN_SLOT = {
  minutes: 30,
  brief: '',
  checklist: [],
  owner: '',
  state: 'planned',
  draftId: null,
  recurrence: null,
  occurrence: null,
} satisfies Partial<Slot>;
