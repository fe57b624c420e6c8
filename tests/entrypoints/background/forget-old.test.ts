import { expect, it } from 'vitest';
import { forgetOld } from '@/entrypoints/background/forget-old';
import { aDraft, NOW } from '@/tests/support/builders';
import { openTestStore } from '../../lib/storage/open-test-store';

const DAY = 86_400_000;

it('keeps text that did not go out for as many days as the team set', async () => {
  const { store } = openTestStore();
  const unsent = (id: string, days: number) =>
    store.unsent.save({ id, site: 'x', kind: 'post', inReplyTo: '', text: id, updatedAt: NOW - days * DAY });
  await unsent('today', 0);
  await unsent('last week', 8);
  await unsent('last month', 31);

  await store.settings.change((settings) => ({ ...settings, unsentDays: 14 }));
  await forgetOld(store, NOW);
  expect((await store.unsent.all()).map(({ id }) => id)).toEqual(['today', 'last week']);

  await store.settings.change((settings) => ({ ...settings, unsentDays: 7 }));
  await forgetOld(store, NOW);
  expect((await store.unsent.all()).map(({ id }) => id)).toEqual(['today']);
});

it('empties the bin of what lay there for thirty days', async () => {
  const { store, database } = openTestStore();
  await database.deletedDrafts.bulkAdd([
    { ...aDraft({ id: 'fresh' }), deletedAt: NOW - 29 * DAY },
    { ...aDraft({ id: 'old' }), deletedAt: NOW - 31 * DAY },
  ]);

  await forgetOld(store, NOW);

  expect((await database.deletedDrafts.toArray()).map(({ id }) => id)).toEqual(['fresh']);
});
