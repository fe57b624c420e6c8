import type { Settings } from '../team/settings';
import { PLAIN_SLOT, type Slot } from './slot';

interface NewSlot {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** ISO date. */
  readonly date: string;
  readonly settings: Pick<Settings, 'accounts' | 'zone'>;
}

/** An empty place in the calendar, in the team's zone and for its first account. */
export function newSlot({ id, now, date, settings }: NewSlot): Slot {
  const account = settings.accounts[0];
  return {
    ...PLAIN_SLOT,
    id,
    date,
    time: '10:00',
    zone: settings.zone,
    site: 'x',
    account: account ? `@${account}` : '',
    theme: '',
    kind: 'information',
    createdAt: now,
    updatedAt: now,
  };
}
