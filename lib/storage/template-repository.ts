import type { Store } from '@/lib/core/ports';
import type { Database } from './database';
import { reopening } from './reopening';
import { createRepository } from './repository';

export type TemplateRepository = Store['templates'] & {
  /** A reply went into a composer, at that moment (epoch milliseconds). The same use told twice counts once. */
  countUse(id: string, at: number): Promise<void>;
};

/** Saved replies, by id. */
export function createTemplateRepository(database: Database): TemplateRepository {
  const { templates } = database;
  const inOneStep = (work: () => Promise<void>) =>
    reopening(database, () => database.transaction('rw', templates, work));
  return {
    ...createRepository(database, templates, () => templates.orderBy('id')),
    change: (id, to) =>
      inOneStep(async () => {
        const now = await templates.get(id);
        if (now) await templates.put(to(now));
      }),
    apply: ({ save, remove }) =>
      inOneStep(async () => {
        await templates.bulkDelete([...remove]);
        await templates.bulkPut(save);
      }),
    countUse: (id, at) =>
      inOneStep(async () => {
        const now = await templates.get(id);
        if (!now || now.lastUsedAt === at) return;
        await templates.put({ ...now, uses: now.uses + 1, lastUsedAt: Math.max(now.lastUsedAt ?? 0, at) });
      }),
  };
}
