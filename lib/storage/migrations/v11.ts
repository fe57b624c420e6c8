import type { Migration } from './migration';

/** A subscribed calendar gets a place. */
export const V11: Migration = { version: 11, stores: { feed: '' } };
