import type { CheckContext, OwnText } from '../guidelines/check-context';
import { plainHandle } from '../team/plain-handle';

/** Sorted out once for as long as the list is kept, by site and account: a keystroke only looks them up. */
const known = new WeakMap<readonly OwnText[], Map<string, readonly OwnText[]>>();

/** What this account said on this site, answers among it, newest first; texts of an unknown account count as its own. */
export function ownTexts({ recent = [], platform, account }: CheckContext): readonly OwnText[] {
  const ours = account ? plainHandle(account.handle) : '';
  const sorted = known.get(recent) ?? new Map<string, readonly OwnText[]>();
  known.set(recent, sorted);
  const key = `${platform} ${ours}`;
  const texts =
    sorted.get(key) ??
    recent.filter(
      (own) =>
        own.platform === platform && (ours === '' || own.account === '' || plainHandle(own.account) === ours),
    );
  sorted.set(key, texts);
  return texts;
}

/** What it said to everyone. */
export function ownPosts(context: CheckContext): readonly OwnText[] {
  return ownTexts(context).filter(({ kind }) => kind === 'post');
}
