import type { Draft } from './draft';
import { newDraft } from './new-draft';
import type { UnsentText } from './unsent-text';

/** A new draft that holds what stood in a composer, for the same site and kind of text. */
export function draftFromUnsent(
  { site, kind, text }: UnsentText,
  made: Parameters<typeof newDraft>[0],
): Draft {
  const blank = newDraft(made);
  return { ...blank, site, kind, wordings: blank.wordings.map((wording) => ({ ...wording, text })) };
}
