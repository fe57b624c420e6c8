export interface PostLink {
  readonly id: string;
  /** Null where the address does not name the author. */
  readonly handle: string | null;
  readonly permalink: string;
}

/** These first parts of an address are never handles. */
const RESERVED = new Set(['i', 'intent', 'compose', 'search', 'hashtag']);

/** What an address such as `/name/status/123` tells; null when it is not a post's. */
export function parsePostLink(address: string, base: string): PostLink | null {
  if (!URL.canParse(address, base)) return null;
  const { origin, pathname } = new URL(address, base);
  const [, first = '', id] = pathname.match(/^\/(.+?)\/status(?:es)?\/(\d+)/) ?? [];
  if (!id) return null;
  const handle = first.includes('/') || RESERVED.has(first) ? null : first;
  return { id, handle, permalink: `${origin}/${first}/status/${id}` };
}
