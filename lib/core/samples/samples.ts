import type { Slot } from '../calendar/slot';
import type { Draft } from '../drafts/draft';

/** Slots and drafts to look at before there are any of one's own. */
export interface Samples {
  readonly drafts: readonly Draft[];
  readonly slots: readonly Slot[];
}

const MARK = 'sample-';

/** The id of a sample; what has it and was never saved again is one still. */
export function sampleId(id: string): string {
  return MARK + id;
}

/**
 * Which of these rows are samples that nobody has made their own: neither changed nor, being a draft, put into a slot that
 * is no such sample.
 */
export function untouchedSamples({ drafts, slots }: Samples): Samples {
  const idle = slots.filter(isUntouched);
  const idleIds = new Set(idle.map(({ id }) => id));
  const used = new Set(slots.filter(({ id }) => !idleIds.has(id)).map(({ draftId }) => draftId));
  return { slots: idle, drafts: drafts.filter((draft) => isUntouched(draft) && !used.has(draft.id)) };
}

function isUntouched({ id, createdAt, updatedAt }: Slot | Draft): boolean {
  return id.startsWith(MARK) && updatedAt === createdAt;
}
