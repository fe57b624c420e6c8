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
  /** Set when X shows a translation in place of the original. */
  translation?: { from: 'ja' | 'ko' | 'en'; text: string; to: 'ko' | 'en' };
  repostedBy?: string;
  /** A drawn picture below the text. */
  picture?: { hue: number; alt: string };
  counts: { replies: number; reposts: number; likes: number; views: number };
}

export function permalink(post: Pick<Post, 'handle' | 'id'>): string {
  return `/${post.handle}/status/${post.id}`;
}
