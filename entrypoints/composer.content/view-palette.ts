import type { Language } from '@/lib/core/language';
import type { Post } from '@/lib/core/replies/post';
import type { SaidBefore } from '@/lib/core/replies/said-before';
import type { PaletteView } from '@/lib/state/reply-views';
import type { ReplyPlace } from './reply-place';
import type { SavedReplies } from './saved-replies';

interface Asked {
  readonly place: ReplyPlace;
  readonly post: Post | null;
  readonly said: SaidBefore;
}

/** The palette as it opens; what fits is not known yet. */
export function viewPalette(
  replies: SavedReplies,
  { place, post, said }: Asked,
  language: Language,
  query: string,
): PaletteView {
  const { session, before, behind } = place;
  return {
    composerId: session.id,
    site: session.composer.site,
    language,
    query,
    search: replies.search(),
    fitting: [],
    recent: replies.recent(),
    said,
    known: replies.known(post),
    today: replies.today(),
    place: { before, behind },
  };
}
