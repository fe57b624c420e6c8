import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DatabaseStore } from '@/lib/storage/store';

export function slotHandlers({ slots }: DatabaseStore, now: () => number) {
  return {
    async 'slot.posted'({ slotId }) {
      const slot = await slots.find(slotId);
      if (slot) await slots.save({ ...slot, state: 'posted', updatedAt: now() });
      return null;
    },
  } satisfies Partial<RequestHandlers>;
}
