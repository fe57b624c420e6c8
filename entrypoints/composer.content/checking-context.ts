import type { AnsweredPost, CheckContext, WaitingComplaint } from '@/lib/core/guidelines/check-context';
import type { Triage } from '@/lib/core/replies/complaint';
import type { Post } from '@/lib/core/replies/post';
import type { Composer, Site } from '@/lib/sites/site';
import type { PageWorkspace } from './workspace';

/** What a composer's check may know besides the text. */
export type ReadContext = (composer: Composer, answered: Post | null, triage: Triage | null) => CheckContext;

interface ContextOptions {
  readonly site: Site;
  readonly workspace: PageWorkspace;
  /** Complaints on this page that nobody has answered. */
  readonly waiting: () => readonly WaitingComplaint[];
}

export function createReadContext({ site, workspace, waiting }: ContextOptions): ReadContext {
  /** Looked up once per answered post and reading of it, not once per keystroke. */
  const known = new WeakMap<Post, { readonly triage: Triage | null; readonly about: AnsweredPost }>();
  let account: string | null = null;

  return (composer, answered, triage) => {
    const { guide, settings, recent } = workspace.snapshot();
    account ??= site.account();
    const media = composer.media();
    return {
      platform: composer.site,
      kind: composer.kind,
      ...(answered ? { replyTo: answered.text, answered: remember(answered, triage, composer) } : {}),
      crisis: settings.crisis,
      hasMedia: media.length > 0,
      media,
      time: Date.now(),
      zone: settings.zone,
      packs: guide.packs,
      ...(account === null ? {} : { account: { handle: account, role: settings.roles[account] ?? 'brand' } }),
      recent,
      waiting: waiting(),
    };
  };

  function remember(post: Post, triage: Triage | null, composer: Composer): AnsweredPost {
    const before = known.get(post);
    if (before?.triage === triage) return before.about;
    const fresh = about(post, triage, composer);
    known.set(post, { triage, about: fresh });
    return fresh;
  }

  function about(post: Post, triage: Triage | null, composer: Composer): AnsweredPost {
    const conversation = site.conversationOf(composer);
    const at = conversation.findIndex(({ post: { id } }) => id === post.id);
    const after = at < 0 ? [] : conversation.slice(at + 1);
    const isOurs = conversation[0]?.own === true;
    // Under our own post many people talk; only what follows this one's words is the exchange with them.
    const stranger = after.findIndex(({ own, post: { author } }) => !own && author !== post.author);
    const exchange = stranger < 0 ? after : after.slice(0, stranger);
    return {
      ...(triage ? { triage } : {}),
      author: post.author,
      handle: post.handle,
      addressesUs: isOurs && at > 0 ? true : namesUs(post.text),
      time: post.time,
      ownReplies: (isOurs ? exchange : conversation).filter(({ own }) => own).length,
      answeredByOthers: after.some(({ own, post: { author } }) => !own && author !== post.author),
    };
  }

  /** Null where we do not know what we are called. */
  function namesUs(text: string): boolean | null {
    const { settings, guide } = workspace.snapshot();
    const names = [account, ...settings.accounts, settings.brand, ...guide.company.names].filter(
      (name) => name !== null && name.length > 1,
    );
    const words = text.toLowerCase();
    return names.length === 0 ? null : names.some((name) => words.includes(String(name).toLowerCase()));
  }
}
