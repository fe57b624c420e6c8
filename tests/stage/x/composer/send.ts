import { recordPosted, recordPressed } from '../../shared/stage';
import type { Surface } from '../../shared/stage-api';
import { permalink } from '../content/post';
import { addOwnPost } from '../content/post-store';
import { showToast } from '../layers/toast-store';
import { LIMIT, weightedLength } from './weighted-length';

export function canSend(parts: string[]): boolean {
  return parts.every((text) => text.trim() !== '' && weightedLength(text) <= LIMIT);
}

interface Sending {
  surface: Surface;
  /** The publish control's label, or the keys. */
  control: string;
  event: Event;
  parts: string[];
  inReplyTo?: string | undefined;
  quoted?: string | undefined;
}

/** What the page does on a press of its publish control. Returns whether the text went out. */
export function send({ surface, control, event, parts, inReplyTo, quoted }: Sending): boolean {
  recordPressed(surface, control, event);
  if (!canSend(parts)) return false;
  recordPosted({
    surface,
    text: parts.join('\n\n'),
    inReplyTo: inReplyTo ?? null,
    ...(parts.length > 1 ? { parts } : {}),
  });
  let answers = inReplyTo;
  let first: string | null = null;
  for (const text of parts) {
    const post = addOwnPost(text, {
      ...(answers ? { answers } : {}),
      ...(quoted && !first ? { quotes: quoted } : {}),
    });
    first ??= permalink(post);
    answers = post.id;
  }
  showToast(first ?? '/home');
  return true;
}
