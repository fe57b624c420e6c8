import type { Scene } from '../../shared/drawing';

export interface Post {
  id: string;
  handle: string;
  /** ISO date with zone. */
  at: string;
  lang: string;
  text: string;
  /** The post this one answers. */
  answers?: string;
  quotes?: string;
  /** Set when X shows a translation into the reader's language in place of the original. */
  translation?: { from: 'ja'; text: Record<'ko' | 'en', string> };
  repostedBy?: string;
  picture?: { scene: Scene; alt: string };
  promoted?: boolean;
  counts: { replies: number; reposts: number; likes: number; views: number };
}

export function permalink(post: Pick<Post, 'handle' | 'id'>): string {
  return `/${post.handle}/status/${post.id}`;
}
