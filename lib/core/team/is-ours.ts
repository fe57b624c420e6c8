import type { Post } from '../replies/post';
import { plainHandle } from './plain-handle';
import type { Settings } from './settings';

/** Who wrote a post, as far as nobody else can be called so: on X anybody may take our name, nobody our handle. */
export function accountOf({ site, handle, author }: Pick<Post, 'site' | 'handle' | 'author'>): string | null {
  return site === 'x' ? handle : author;
}

/** A post of one of the team's accounts. */
export function isOurs(
  post: Pick<Post, 'site' | 'handle' | 'author'>,
  { accounts }: Pick<Settings, 'accounts'>,
): boolean {
  const account = accountOf(post);
  return account !== null && accounts.map(plainHandle).includes(plainHandle(account));
}
