import type { Slot } from '@/lib/core/calendar/slot';
import type { Draft } from '@/lib/core/drafts/draft';
import { mainText } from '@/lib/core/drafts/main-text';
import type { Handoff } from './requests';

/** What "Write it" takes into a composer: the draft's text where there is one, else nothing but the slot's name. */
export function slotHandoff({ id, site, draftId }: Slot, draft: Draft | null | undefined): Handoff {
  return { site, text: draft ? mainText(draft) : '', draftId, slotId: id };
}
