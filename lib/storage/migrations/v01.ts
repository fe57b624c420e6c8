import type { Migration } from './migration';

export const V01: Migration = {
  version: 1,
  stores: {
    drafts: 'id, updatedAt',
    slots: 'id, [date+time]',
    templates: 'id',
    unsent: 'id, updatedAt, [site+kind+inReplyTo+updatedAt]',
    guide: '',
    settings: '',
    decisions: 'id, at',
    activity: 'id, at',
    handoffs: 'tabId, at',
  },
};
