import type { Post } from '@/lib/core/replies/post';
import type { ComposerPlace } from './composer-place';
import { readComment } from './read-comment';
import { readPost } from './read-post';

/** What a text written at this place answers; null for a new post. */
export function readAnswered(place: ComposerPlace): Post | null {
  if (place.kind === 'reply') return readComment(place.answers);
  return place.kind === 'comment' ? readPost(place.answers) : null;
}
