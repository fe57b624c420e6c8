import type { PublicCounts } from '@/lib/core/reach/own-post';

/**
 * The counts of a row of which at least one could be read: both sites leave out what is still at none. Views are nowhere
 * left out for that reason. Null where nothing could be read: a changed page must not turn into posts without an echo.
 */
export function publicCounts(read: Partial<PublicCounts>): PublicCounts | null {
  const { replies, reposts, likes, views } = read;
  if ([replies, reposts, likes, views].every((count) => count == null)) return null;
  return { replies: replies ?? 0, reposts: reposts ?? 0, likes: likes ?? 0, views: views ?? null };
}
