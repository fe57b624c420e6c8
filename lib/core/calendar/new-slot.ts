import { bestTimes } from '../reach/best-times';
import type { OwnPost } from '../reach/own-post';
import { postsBy } from '../reach/own-results';
import type { Settings } from '../team/settings';
import { PLAIN_SLOT, type Slot } from './slot';

interface NewSlot {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** ISO date. */
  readonly date: string;
  readonly settings: Pick<Settings, 'accounts' | 'zone'>;
  /** The team's own posts, whose results may tell a good hour. */
  readonly posts: readonly OwnPost[];
}

const USUAL_HOUR = 10;

/** An empty place in the calendar, in the team's zone and for its first account, at the hour that did best for it so far. */
export function newSlot({ id, now, date, settings, posts }: NewSlot): Slot {
  const { zone, accounts } = settings;
  const [account = ''] = accounts;
  const { basis, hours } = bestTimes(postsBy(posts, { platform: 'x', account }), zone);
  const [best = USUAL_HOUR] = basis === 'record' ? hours : [];
  return {
    ...PLAIN_SLOT,
    id,
    date,
    time: `${String(best).padStart(2, '0')}:00`,
    zone,
    site: 'x',
    account: account && `@${account}`,
    theme: '',
    kind: 'information',
    createdAt: now,
    updatedAt: now,
  };
}
