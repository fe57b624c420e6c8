import type { DatabaseStore } from './database-store';

/** The same store, telling of every change that a page's script (`changed`) or the icon (`planned`) must learn of. */
export function announcing(
  store: DatabaseStore,
  changed: () => Promise<unknown>,
  planned: () => Promise<unknown>,
): DatabaseStore {
  const { templates, guide, settings, cases, slots, feed, samples, setUp, backup } = store;
  const telling =
    (tell: () => Promise<unknown>) =>
    async <T>(written: Promise<T>): Promise<T> => {
      const value = await written;
      await tell();
      return value;
    };
  const then = telling(changed);
  const thenPlanned = telling(planned);
  return {
    ...store,
    templates: {
      ...templates,
      save: (row) => then(templates.save(row)),
      remove: (id) => then(templates.remove(id)),
      change: (id, to) => then(templates.change(id, to)),
      apply: (changes) => then(templates.apply(changes)),
    },
    guide: { ...guide, change: (to) => then(guide.change(to)) },
    settings: { ...settings, change: (to) => then(settings.change(to)) },
    setUp: (to, samples) => then(setUp(to, samples)),
    slots: {
      ...slots,
      save: (row) => thenPlanned(slots.save(row)),
      update: (row, to) => thenPlanned(slots.update(row, to)),
      remove: (id) => thenPlanned(slots.remove(id)),
      apply: (changes) => thenPlanned(slots.apply(changes)),
    },
    feed: { ...feed, change: (to) => thenPlanned(feed.change(to)) },
    samples: {
      add: (some) => thenPlanned(samples.add(some)),
      takeAway: () => thenPlanned(samples.takeAway()),
    },
    cases: { ...cases, change: (id, to) => then(cases.change(id, to)) },
    backup: { ...backup, importAll: (file) => then(backup.importAll(file)) },
  };
}
