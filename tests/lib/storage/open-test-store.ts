import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { judgePattern } from '@/lib/exchange/judge-pattern';
import { createBackup } from '@/lib/storage/backup';
import { createDatabase, type Database } from '@/lib/storage/database';
import type { DatabaseStore } from '@/lib/storage/database-store';
import { createStore, type StoreOptions } from '@/lib/storage/store';
import { NOW } from '../../support/builders';

// Dexie looks for the browser's database when it is first imported, which may be before this file.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

interface TestStore extends StoreOptions {
  readonly templates?: readonly ReplyTemplate[];
  readonly name?: string;
}

/** A store in a database of its own, gone after the test. */
export function openTestStore({ templates = [], name, ...options }: TestStore = {}): {
  readonly store: DatabaseStore;
  readonly database: Database;
} {
  const database = createDatabase(templates, name ?? `test-${crypto.randomUUID()}`);
  onTestFinished(() => database.close());
  const loadBackup = async () => createBackup(database, () => NOW, judgePattern);
  return { database, store: createStore(database, { now: () => NOW, loadBackup, ...options }) };
}
