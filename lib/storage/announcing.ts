import type { DatabaseStore } from './store';

/** The same store, telling of every change that a page's script, or the icon, must learn of. */
export function announcing(store: DatabaseStore, changed: () => Promise<unknown>): DatabaseStore {
  const { templates, guide, settings, cases, setUp, backup } = store;
  const then = async <T>(written: Promise<T>): Promise<T> => {
    const value = await written;
    await changed();
    return value;
  };
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
    cases: { ...cases, change: (id, to) => then(cases.change(id, to)) },
    backup: { ...backup, importAll: (file) => then(backup.importAll(file)) },
  };
}
