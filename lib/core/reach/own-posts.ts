import type { CheckContext, OwnText } from '../guidelines/check-context';
import { plainHandle } from '../team/plain-handle';

/** What this account said to everyone on this site, newest first; texts of an unknown account count as its own. */
export function ownPosts({ recent = [], platform, account }: CheckContext): readonly OwnText[] {
  const ours = account && plainHandle(account.handle);
  return recent.filter(
    (own) =>
      own.kind === 'post' &&
      own.platform === platform &&
      (!ours || own.account === '' || plainHandle(own.account) === ours),
  );
}
