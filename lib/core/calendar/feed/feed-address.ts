export type FeedAddressProblem =
  | 'empty'
  | 'notAddress'
  | 'notHttps'
  | 'password'
  | 'port'
  | 'host'
  | 'tooLong';

export type ReadFeedAddress =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly problem: FeedAddressProblem };

/** Generous for the longest secret that calendar programs put into an address. */
const LONGEST = 2_000;
/** Calendar programs hand out `webcal://`, which means the same file by https. */
const WEBCAL = /^webcals?:\/\//i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The address of a calendar as somebody typed or pasted it, in the form in which it is asked for; or what is wrong with it.
 * Its host is one host: what would widen the permission that is asked for (`*`) is refused.
 */
export function readFeedAddress(typed: string): ReadFeedAddress {
  const written = typed.trim().replace(WEBCAL, 'https://');
  const refuse = (problem: FeedAddressProblem): ReadFeedAddress => ({ ok: false, problem });
  if (written === '') return refuse('empty');
  if (written.length > LONGEST) return refuse('tooLong');
  const url = parse(written);
  if (!url) return refuse('notAddress');
  if (url.protocol !== 'https:') return refuse(isScheme(written) ? 'notHttps' : 'notAddress');
  if (url.username || url.password) return refuse('password');
  // Firefox has no permission for one port, and Chrome's without one holds for all.
  if (url.port) return refuse('port');
  if (!/^[a-z0-9.-]+$/.test(url.hostname)) return refuse('host');
  url.hash = '';
  return { ok: true, address: url.href };
}

/** The match pattern of the one origin that is asked for. */
export function feedOrigin(address: string): string {
  return `${new URL(address).origin}/*`;
}

function parse(written: string): URL | null {
  try {
    return /\s/.test(written) ? null : new URL(written);
  } catch {
    return null;
  }
}

/** `calendar.example.com:x` is a host that lacks its scheme, not a scheme. */
function isScheme(written: string): boolean {
  return SCHEME.test(written) && !/^[^:/]*\./.test(written);
}
