import type { Store } from '@/lib/core/ports';
import type { Database } from './database';
import type { DatabaseStore } from './database-store';
import { reopening } from './reopening';
import { putSamples } from './samples';

/** The answers of the set-up, in one transaction: no brand without its rule, no half of it after a crash. */
export function createSetUp(
  database: Database,
  { settings, guide }: Pick<DatabaseStore, 'settings' | 'guide'>,
): Store['setUp'] {
  const tables = [database.settings, database.guide, database.drafts, database.slots];
  return (to, samples) =>
    reopening(database, () =>
      database.transaction('rw', tables, async () => {
        const after = to({ settings: await settings.read(), guide: await guide.read() });
        await settings.change(() => after.settings);
        await guide.change(() => after.guide);
        await putSamples(database, samples);
      }),
    );
}
