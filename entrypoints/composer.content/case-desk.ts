import type { HandOver } from '@/lib/core/replies/complaint-case';
import type { Post } from '@/lib/core/replies/post';
import { ask } from '@/lib/platform/messenger';
import type { CaseSight, CaseView } from '@/lib/protocol/case-view';
import type { SeenPost, Site } from '@/lib/sites/site';
import { batched } from './batched';

/** As many posts as the background looks at in one question. */
const BATCH = 50;
const LONGEST = 20_000;

/** The page's way to the record of complaints. Those that come into view together are asked about together. */
export interface CaseDesk {
  /** Null for a post that wants no answer, and where nobody is there to say. */
  see(seen: SeenPost): Promise<CaseView | null>;
  /** An answer of ours went out. */
  answered(post: Post, text: string): Promise<CaseView | null>;
  handOver(id: string, handedOver: HandOver | null): Promise<unknown>;
}

export function createCaseDesk(site: Site): CaseDesk {
  const seeAll = batched<CaseSight, CaseView>((sights) => ask('cases.see', { sights }), BATCH);
  const sightOf = ({ post, underOurs }: Pick<SeenPost, 'post' | 'underOurs'>): CaseSight => ({
    post: { ...post, text: post.text.slice(0, LONGEST) },
    underOurs,
    handle: site.account(),
  });
  return {
    see: (seen) => seeAll(sightOf(seen)),
    answered: (post, text) =>
      ask('case.answered', {
        sight: sightOf({ post, underOurs: false }),
        text,
        at: Date.now(),
        by: site.account() ?? '',
      }).catch(() => null),
    handOver: (id, handedOver) => ask('case.pass', { id, handedOver }),
  };
}
