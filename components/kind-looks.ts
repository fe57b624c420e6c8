import type { BarLook } from '@/components/ui/bar-chart';
import type { SlotKind } from '@/lib/core/calendar/slot';

/** How each kind is drawn, everywhere the same. Promotion stands out. */
export const KIND_LOOKS: Readonly<Record<SlotKind, BarLook>> = {
  information: 'solid',
  education: 'soft',
  entertainment: 'dotted',
  conversation: 'upright',
  promotion: 'striped',
};
