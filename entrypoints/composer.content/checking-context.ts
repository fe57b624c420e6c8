import type { WaitingComplaint } from '@/lib/core/guidelines/check-context';
import type { Post } from '@/lib/core/replies/post';
import type { DraftContext } from '@/lib/protocol/draft-context';
import type { Composer, Site } from '@/lib/sites/site';

/** What the page shows around a composer, as far as rules want to know it. */
export type ReadContext = (composer: Composer, answered: Post | null) => DraftContext;

/** `waiting`: complaints on this page that nobody has answered. */
export function createReadContext(site: Site, waiting: () => readonly WaitingComplaint[]): ReadContext {
  /** Looked up once per answered post, not once per keystroke. */
  const known = new WeakMap<Post, NonNullable<DraftContext['answered']>>();
  /** The last one seen: the page redraws where it is shown. */
  let handle: string | null = null;

  const about = (post: Post, composer: Composer) => {
    const before = known.get(post);
    if (before) return before;
    const fresh = readExchange(post, site.conversationOf(composer));
    known.set(post, fresh);
    return fresh;
  };
  return (composer, answered) => {
    handle = site.account() ?? handle;
    const media = composer.media();
    return {
      platform: composer.site,
      kind: composer.kind,
      ...(answered ? { replyTo: answered.text, answered: about(answered, composer) } : {}),
      hasMedia: media.length > 0,
      media,
      waiting: waiting(),
      handle,
    };
  };
}

function readExchange(
  post: Post,
  conversation: ReturnType<Site['conversationOf']>,
): NonNullable<DraftContext['answered']> {
  const at = conversation.findIndex(({ post: { id } }) => id === post.id);
  const after = at < 0 ? [] : conversation.slice(at + 1);
  const isOurs = conversation[0]?.own === true;
  // Under our own post many people talk; only what follows this one's words is the exchange with them.
  const stranger = after.findIndex(({ own, post: { author } }) => !own && author !== post.author);
  const exchange = stranger < 0 ? after : after.slice(0, stranger);
  return {
    author: post.author,
    handle: post.handle,
    underOurs: isOurs && at > 0,
    time: post.time,
    ownReplies: (isOurs ? exchange : conversation).filter(({ own }) => own).length,
    answeredByOthers: stranger >= 0,
  };
}
