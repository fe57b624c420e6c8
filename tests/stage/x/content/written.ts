import type { Post } from './post';

/** A post as it is written down here: its age in minutes before the page was opened, and its four counts in order. */
export type Written = Omit<Post, 'at' | 'counts'> & {
  minutes: number;
  counts: [replies: number, reposts: number, likes: number, views: number];
};

export function written({ minutes, counts: [replies, reposts, likes, views], ...post }: Written): Post {
  return {
    ...post,
    at: new Date(Date.now() - minutes * 60_000).toISOString(),
    counts: { replies, reposts, likes, views },
  };
}
