import { blankField } from '@/lib/core/replies/blank-field';
import { fillTemplate } from '@/lib/core/replies/fill-template';
import type { Post } from '@/lib/core/replies/post';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { isOutdated } from '@/lib/core/replies/usable-templates';
import type { Wordings } from '@/lib/core/replies/wordings-for';
import type { BlanksView } from '@/lib/state/reply-views';
import type { ReplyPlace } from './reply-place';
import type { SavedReplies } from './saved-replies';

interface Asked {
  readonly place: ReplyPlace;
  readonly post: Post | null;
}

interface Chosen {
  readonly template: ReplyTemplate;
  readonly wordings: Wordings;
  /** What this account put into its blanks before. */
  readonly remembered: Readonly<Record<string, string>>;
}

/** The form for the chosen reply as it opens; nothing is missing where no blank is open. */
export function viewBlanks(
  replies: SavedReplies,
  { place, post }: Asked,
  { template, wordings: { language, wordings }, remembered }: Chosen,
): BlanksView {
  const { session, before, behind } = place;
  const known = replies.known(post, remembered);
  const { missing } = fillTemplate(wordings[0]?.body ?? '', known, language);
  const offered = missing.map((blank) => [blank, remembered[blank] ?? blankField(template, blank).default]);
  return {
    composerId: session.id,
    site: session.composer.site,
    template,
    answered: post?.text ?? '',
    language,
    wordings,
    outdated: isOutdated(template, replies.today()),
    known,
    missing,
    offered: Object.fromEntries(offered),
    today: replies.today(),
    zone: replies.otherZone(),
    openedAt: Date.now(),
    place: { before, behind },
  };
}
