import type { Draft } from '../drafts/draft';
import type { OwnText } from '../guidelines/check-context';
import { areAlike, FEWEST_GRAMS, gramsOf, SAME_TEXT } from '../guidelines/similarity';
import { plainHandle } from '../team/plain-handle';
import { isOpen, type Slot } from './slot';
import { slotInstant, todayIn } from './today';

const HOUR_MS = 3_600_000;

/**
 * The slot that a post fills which nobody took from it: open, of the same site and account, on that day of its own clock or
 * within an hour, and with a draft in which the post stands, a few words aside. Null where there is none, or more than one.
 */
export function slotOfPost(
  post: Pick<OwnText, 'text' | 'at' | 'platform' | 'account'>,
  slots: readonly Slot[],
  drafts: readonly Draft[],
): Slot | null {
  const draftOf = new Map(drafts.map((draft) => [draft.id, draft]));
  const fitting = slots.filter((slot) => {
    const draft = draftOf.get(slot.draftId ?? '');
    return draft && isOpen(slot) && isPlace(slot, post) && isMadeOf(post.text, draft);
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** An account that nobody named may be any. */
function isPlace(
  slot: Slot,
  { at, platform, account }: Pick<OwnText, 'at' | 'platform' | 'account'>,
): boolean {
  const [planned, known] = [plainHandle(slot.account), plainHandle(account)];
  const isAccount = planned === known || planned === '' || known === '';
  const isNear = todayIn(slot.zone, at) === slot.date || Math.abs(slotInstant(slot) - at) <= HOUR_MS;
  return slot.site === platform && isAccount && isNear;
}

function isMadeOf(text: string, { kind, wordings }: Draft): boolean {
  const grams = gramsOf(text);
  const least = grams.length < FEWEST_GRAMS ? 1 : SAME_TEXT;
  return wordings.some((wording) => {
    // The first post of a thread goes out first.
    const words = kind === 'thread' ? wording.text.slice(0, text.length) : wording.text;
    return areAlike(grams, gramsOf(words), least);
  });
}
