import type { Triage } from '@/lib/core/replies/complaint';
import type { Post } from '@/lib/core/replies/post';
import { ask } from '@/lib/platform/messenger';
import { batched } from './batched';

/** As many posts as the background reads in one question. */
const BATCH = 50;
const LONGEST = 20_000;

/** Has customers' posts read, each once; those that are wanted together are asked about together. */
export interface PostReader {
  /** Null when nobody answers. */
  read(post: Pick<Post, 'text'>): Promise<Triage | null>;
}

export function createPostReader(): PostReader {
  const known = new Map<string, Promise<Triage | null>>();
  const triage = batched<string, Triage>((texts) => ask('posts.triage', { texts }), BATCH);
  return {
    read(post) {
      const text = post.text.slice(0, LONGEST);
      const earlier = known.get(text);
      if (earlier !== undefined) return earlier;
      const reading = triage(text);
      known.set(text, reading);
      void reading.then((answer) => answer ?? known.delete(text));
      return reading;
    },
  };
}
