import type { Migration } from './migration';

/** What was practised gets a place. */
export const V09: Migration = { version: 9, stores: { practised: 'id' } };
