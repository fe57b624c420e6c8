import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDot,
  CircleSlash,
  GraduationCap,
  Info,
  type LucideIcon,
  Megaphone,
  MessagesSquare,
  Smile,
} from 'lucide-react';
import type { SlotKind, SlotState } from '@/lib/core/calendar/slot';

const STATES: Record<SlotState, LucideIcon> = {
  planned: Circle,
  ready: CircleDot,
  posted: CircleCheck,
  skipped: CircleSlash,
  missed: CircleAlert,
};

const KINDS: Record<SlotKind, LucideIcon> = {
  information: Info,
  education: GraduationCap,
  entertainment: Smile,
  conversation: MessagesSquare,
  promotion: Megaphone,
};

const SIZE = 13;

/** The shape of a state; its word stands beside it or in the card’s name. */
export function StateMark({ state }: { state: SlotState }) {
  const Mark = STATES[state];
  return <Mark aria-hidden size={SIZE} />;
}

/** The shape of a kind of post. */
export function KindMark({ kind }: { kind: SlotKind }) {
  const Mark = KINDS[kind];
  return <Mark aria-hidden size={SIZE} />;
}
