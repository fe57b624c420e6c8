import { existsSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { type BackupData, readBackupData } from '@/lib/storage/backup-data';
import { MIGRATIONS } from '@/lib/storage/migrations';
import { ONLY } from '@/lib/storage/only';
import { openTestStore } from './open-test-store';

const FIXTURES = new URL('../../fixtures/backups/', import.meta.url);
const SINGLES = ['guide', 'settings', 'feed'];

describe('the steps of the database', () => {
  it('are numbered one after the other', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it.each(MIGRATIONS)(
    'bring every row of a database of version $version up to today, just as its backup comes in',
    async ({ version }) => {
      const rows = fixture<Rows>('database', version);
      const name = `version-${version}`;
      await fillDatabaseOf(version, name, rows);

      const { store, database } = openTestStore({ name });
      const imported = openTestStore();
      const file = new Blob([JSON.stringify(fixture('backup', version))]);
      expect(await imported.store.backup.importAll(file)).toMatchObject({ ok: true });

      const upgraded = await readBackupData(database);
      expect(upgraded).toEqual(await readBackupData(imported.database));
      expect(await database.handoffs.toArray()).toEqual(rows['handoffs']);
      expect(await store.feed.read()).toEqual(rows['feed'] ?? null);
      expect(await store.backup.preview(new Blob([await store.backup.exportAll()]))).toMatchObject({
        ok: true,
      });
      for (const [table, before] of Object.entries(rows))
        if (table in upgraded) expectKept(table, before, upgraded[table as keyof BackupData]);
      expect(upgraded.templates[0]?.wordings.ko[0]).toBe('{이름} 고객님, 늦어져 죄송합니다.');
      expect(upgraded.guide.teamRules[0]?.demand).toMatchObject({ terms: ['유저'], replacement: '고객' });
    },
  );

  it('leave a database as it was where one of them cannot be finished', async () => {
    const rows = fixture<Rows>('database', 1);
    await fillDatabaseOf(1, 'interrupted', rows);
    const { database: broken } = openTestStore({ name: 'interrupted' });
    const last = MIGRATIONS.length + 1;
    broken
      .version(last)
      .stores({})
      .upgrade(() => Promise.reject(new Error('the browser was closed')));
    await expect(broken.open()).rejects.toThrow('the browser was closed');
    broken.close();

    const before = openAt(1, 'interrupted');
    expect(await before.table('templates').toArray()).toEqual(rows['templates']);
    expect(await before.table('guide').get(ONLY)).toEqual(rows['guide']);
    before.close();
    const { store } = openTestStore({ name: 'interrupted' });
    expect(await store.drafts.all()).toHaveLength(2);
  });
});

type Rows = Readonly<Record<string, unknown>>;

function fixture<T>(what: 'database' | 'backup', version: number): T {
  const file = new URL(`${what}-v${String(version).padStart(2, '0')}.json`, FIXTURES);
  expect(existsSync(file), `a new step needs what it finds: ${file.pathname}`).toBe(true);
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** No row is lost, and of each row nothing but what got another form since. */
function expectKept(table: string, before: unknown, after: unknown): void {
  const kept = ({ bodies: _, terms: __, ...row }: Rows) => row;
  if (!Array.isArray(before)) {
    expect(after, table).toMatchObject(kept(before as Rows));
    return;
  }
  expect(after, table).toHaveLength(before.length);
  expect(after, table).toEqual(
    expect.arrayContaining(before.map((row) => expect.objectContaining(kept(row)))),
  );
}

/** The database as the extension of that time knew it. */
function openAt(version: number, name: string): Dexie {
  const database = new Dexie(name);
  for (const step of MIGRATIONS.slice(0, version)) database.version(step.version).stores(step.stores);
  return database;
}

async function fillDatabaseOf(version: number, name: string, rows: Rows): Promise<void> {
  const database = openAt(version, name);
  for (const [table, content] of Object.entries(rows)) {
    if (SINGLES.includes(table)) await database.table(table).put(content, ONLY);
    else await database.table(table).bulkAdd(content as unknown[]);
  }
  database.close();
}
