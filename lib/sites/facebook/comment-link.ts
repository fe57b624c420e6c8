export interface CommentLink {
  /** Of the comment or reply itself. */
  readonly id: string;
  /** Absolute, without the page's tracking parameters. */
  readonly permalink: string;
}

const KEPT = ['story_fbid', 'fbid', 'id', 'v', 'comment_id', 'reply_comment_id'];

/** What the address of a comment tells: `reply_comment_id` names a reply, `comment_id` a comment or a reply's parent. */
export function parseCommentLink(address: string, base: string): CommentLink | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  const raw = url.searchParams.get('reply_comment_id') ?? url.searchParams.get('comment_id');
  return raw ? { id: plainId(raw), permalink: withoutTracking(url) } : null;
}

/** What the address of a post tells: ids are digits or start with `pfbid`. */
export function parsePostLink(address: string, base: string): CommentLink | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  const named = url.searchParams.get('story_fbid') ?? url.searchParams.get('fbid');
  const id =
    named ?? url.pathname.match(/\/(?:posts|permalink|videos|reel)\/(?:[^/]+\/)?(pfbid\w+|\d+)/)?.[1];
  return id ? { id, permalink: withoutTracking(url) } : null;
}

/** Ids come as digits or as the base64 of `comment:<post>_<comment>`. */
function plainId(raw: string): string {
  if (/^\d+$/.test(raw)) return raw;
  try {
    return atob(raw).match(/_(\d+)$/)?.[1] ?? raw;
  } catch {
    return raw; // Neither form: still the same string every time.
  }
}

function withoutTracking(url: URL): string {
  const kept = new URLSearchParams();
  for (const name of KEPT) {
    const value = url.searchParams.get(name);
    if (value !== null) kept.set(name, value);
  }
  const query = kept.toString();
  return `${url.origin}${url.pathname}${query && '?'}${query}`;
}
