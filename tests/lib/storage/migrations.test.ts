import { existsSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import type { BackupData } from '@/lib/storage/backup-data';
import { MIGRATIONS } from '@/lib/storage/migrations';
import { ONLY } from '@/lib/storage/single';
import { openTestStore } from './open-test-store';

const FIXTURES = new URL('../../fixtures/backups/', import.meta.url);
const SINGLES = ['guide', 'settings'];

describe('the steps of the database', () => {
  it('are numbered one after the other', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it.each(MIGRATIONS)(
    'bring a database of version $version up to today with every row readable',
    async ({ version }) => {
      const fixture = new URL(`database-v${String(version).padStart(2, '0')}.json`, FIXTURES);
      expect(existsSync(fixture), `a new step needs its stored database: ${fixture.pathname}`).toBe(true);
      const rows = JSON.parse(readFileSync(fixture, 'utf8')) as Record<string, unknown>;
      const name = `version-${version}`;
      await fillDatabaseOf(version, name, rows);

      const { store } = openTestStore({ name });
      const exported = await store.backup.exportAll();

      expect(await store.backup.preview(new Blob([exported]))).toMatchObject({ ok: true });
      const { data } = JSON.parse(exported) as { data: BackupData };
      for (const list of ['drafts', 'slots', 'templates', 'unsent', 'decisions', 'activity'] as const)
        expect(data[list].length, list).toBe((rows[list] as unknown[]).length);
      expect(data.templates[0]?.wordings.ko[0]).toBe('{이름} 고객님, 늦어져 죄송합니다.');
      expect(data.ownPosts).toHaveLength((rows['ownPosts'] as unknown[] | undefined)?.length ?? 0);
      expect(data.cases).toHaveLength((rows['cases'] as unknown[] | undefined)?.length ?? 0);
      expect(data.settings).toMatchObject({ brand: '모아', answerTargets: { urgent: 15 } });
    },
  );
});

/** Makes the database as the extension of that time left it. */
async function fillDatabaseOf(version: number, name: string, rows: Record<string, unknown>): Promise<void> {
  const database = new Dexie(name);
  for (const step of MIGRATIONS.slice(0, version)) database.version(step.version).stores(step.stores);
  for (const [table, content] of Object.entries(rows)) {
    if (SINGLES.includes(table)) await database.table(table).put(content, ONLY);
    else await database.table(table).bulkAdd(content as unknown[]);
  }
  database.close();
}
