import type { Store } from '@/lib/core/ports';
import { type Samples, untouchedSamples } from '@/lib/core/samples/samples';
import type { Database } from './database';
import { reopening } from './reopening';

/** Sample content, put in and taken away as one step. */
export function createSampleShelf(database: Database): Store['samples'] {
  const { drafts, slots } = database;
  const inOneStep = <T>(work: () => Promise<T>) =>
    reopening(database, () => database.transaction('rw', drafts, slots, work));
  return {
    add: (samples) => inOneStep(() => putSamples(database, samples)),
    takeAway: () =>
      inOneStep(async () => {
        const idle = untouchedSamples({ drafts: await drafts.toArray(), slots: await slots.toArray() });
        await drafts.bulkDelete(idle.drafts.map(({ id }) => id));
        await slots.bulkDelete(idle.slots.map(({ id }) => id));
        return idle;
      }),
  };
}

/** Inside a transaction over both tables. */
export async function putSamples({ drafts, slots }: Database, samples: Samples): Promise<void> {
  await drafts.bulkPut(samples.drafts);
  await slots.bulkPut(samples.slots);
}
