import type { Triage } from '@/lib/core/replies/complaint';
import type { Post } from '@/lib/core/replies/post';
import { ask } from '@/lib/platform/messenger';

/** As many posts as the background reads in one question. */
const BATCH = 50;
const LONGEST = 20_000;

/** Has customers' posts read, each once; those that come into view together are asked about together. */
export interface PostReader {
  /** Null when nobody answers. */
  read(post: Pick<Post, 'text'>): Promise<Triage | null>;
}

export function createPostReader(): PostReader {
  const known = new Map<string, Promise<Triage | null>>();
  let waiting: { readonly text: string; readonly answer: (triage: Triage | null) => void }[] = [];

  const flush = async () => {
    const batch = waiting.splice(0, BATCH);
    if (waiting.length > 0) void flush();
    const texts = batch.map(({ text }) => text);
    const triages = await ask('posts.triage', { texts }).catch(() => []);
    for (const [index, { text, answer }] of batch.entries()) {
      if (!triages[index]) known.delete(text);
      answer(triages[index] ?? null);
    }
  };
  return {
    read(post) {
      const text = post.text.slice(0, LONGEST);
      const earlier = known.get(text);
      if (earlier !== undefined) return earlier;
      const reading = new Promise<Triage | null>((answer) => {
        if (waiting.length === 0) queueMicrotask(() => void flush());
        waiting = [...waiting, { text, answer }];
      });
      known.set(text, reading);
      return reading;
    },
  };
}
