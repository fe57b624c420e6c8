import type { Slot } from '@/lib/core/calendar/slot';
import { slotOfDraft } from '@/lib/core/calendar/slot-of-draft';
import type { Draft } from '@/lib/core/drafts/draft';
import { mainText } from '@/lib/core/drafts/main-text';
import type { Handoff } from './requests';

/** What "Write it" takes into a composer from a draft: its text, and the slot that this fills. `now` in epoch milliseconds. */
export function draftHandoff(draft: Draft, rows: readonly Slot[], now: number): Handoff {
  const { id, site } = draft;
  return { site, text: mainText(draft), draftId: id, slotId: slotOfDraft(rows, draft, now)?.id ?? null };
}
