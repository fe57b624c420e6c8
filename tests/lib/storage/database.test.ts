import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';
import { MIGRATIONS } from '@/lib/storage/migrations';
import { NewerDatabaseError } from '@/lib/storage/newer-database-error';
import { aDraft, aTemplate } from '../../support/builders';
import { openTestStore } from './open-test-store';

describe('the first run', () => {
  it('puts the built-in replies in', async () => {
    const { store } = openTestStore({ templates: BUILT_IN_TEMPLATES });

    expect((await store.templates.all()).length).toBe(BUILT_IN_TEMPLATES.length);
  });

  it('is the only one that does: a reply that a person removed or rewrote stays so', async () => {
    const name = 'first-run';
    const templates = [aTemplate({ id: 'a' }), aTemplate({ id: 'b' }), aTemplate({ id: 'c' })];
    const first = openTestStore({ templates, name });
    await first.store.templates.remove('b');
    await first.store.templates.save(aTemplate({ id: 'c', shortcut: 'ours' }));
    first.database.close();

    const second = openTestStore({ templates, name });

    expect(await second.store.templates.all()).toEqual([
      aTemplate({ id: 'a' }),
      aTemplate({ id: 'c', shortcut: 'ours' }),
    ]);
  });
});

describe('a database that the browser closed under us', () => {
  it('is opened again, and the work goes on', async () => {
    const { store, database } = openTestStore();
    await store.drafts.save(aDraft());
    database.close();

    expect(await store.drafts.find('d1')).toEqual(aDraft());
  });

  it('still tells its watchers', async () => {
    const { store, database } = openTestStore();
    await store.drafts.save(aDraft());
    database.close();

    const drafts = await new Promise((resolve, reject) => store.drafts.watchAll().subscribe(resolve, reject));

    expect(drafts).toEqual([aDraft()]);
  });

  it('says so when it can’t be opened again either', async () => {
    const { store, database } = openTestStore();
    await store.drafts.save(aDraft());
    database.close();
    database.open = () => Promise.reject(new Error('the disk is gone')) as never;

    await expect(store.drafts.all()).rejects.toThrow('the disk is gone');
  });
});

describe('a database that a later Tonewright wrote', () => {
  it('is neither read nor written, and says so every time', async () => {
    const name = 'from-the-future';
    const later = new Dexie(name);
    later.version(MIGRATIONS.length + 10).stores({ drafts: 'id, updatedAt', settings: '' });
    await later.table('drafts').add({ ...aDraft(), inks: ['blue'] });
    later.close();

    const { store } = openTestStore({ name });
    await expect(store.drafts.all()).rejects.toThrow(NewerDatabaseError);
    await expect(store.drafts.save(aDraft({ title: 'Overwritten' }))).rejects.toThrow(NewerDatabaseError);

    await later.open();
    expect(await later.table('drafts').toArray()).toEqual([{ ...aDraft(), inks: ['blue'] }]);
    later.close();
  });
});
