import type { Platform } from '@/lib/core/platform';
import { bestTimes } from '@/lib/core/reach/best-times';
import { postsBy } from '@/lib/core/reach/own-results';
import { plainHandle } from '@/lib/core/team/plain-handle';
import type { DatabaseStore } from '@/lib/storage/database-store';

/** The hours at which an account's own posts did best; none while its record carries nothing, or cannot be read. */
export interface BestHours {
  of(platform: Platform, handle: string): Promise<readonly number[]>;
  /** There may be more to go by. */
  forget(): void;
}

export function createBestHours({
  ownPosts,
  settings,
}: Pick<DatabaseStore, 'ownPosts' | 'settings'>): BestHours {
  let known = new Map<string, Promise<readonly number[]>>();

  const read = async (platform: Platform, handle: string): Promise<readonly number[]> => {
    const [posts, { zone }] = await Promise.all([ownPosts.all(), settings.read()]);
    const { basis, hours } = bestTimes(postsBy(posts, { platform, account: handle }), zone);
    return basis === 'record' ? hours : [];
  };
  return {
    of(platform, handle) {
      const account = `${platform} ${plainHandle(handle)}`;
      const reading = known.get(account) ?? read(platform, handle).catch(() => []);
      known.set(account, reading);
      return reading;
    },
    forget() {
      known = new Map();
    },
  };
}
