import { useMemo } from 'react';
import { useWatch } from '@/components/ui/use-watch';
import type { Store, Watch } from '@/lib/core/ports';
import { useServices } from './services';

const WATCHES = {
  drafts: (store: Store) => store.drafts.watchAll(),
  deletedDrafts: (store: Store) => store.drafts.watchDeleted(),
  unsent: (store: Store) => store.unsent.watchAll(),
  slots: (store: Store) => store.slots.watchAll(),
  feed: (store: Store) => store.feed.watch(),
  ownPosts: (store: Store) => store.ownPosts.watchAll(),
  cases: (store: Store) => store.cases.watchAll(),
  templates: (store: Store) => store.templates.watchAll(),
  guide: (store: Store) => store.guide.watch(),
  practised: (store: Store) => store.practised.watchAll(),
  settings: (store: Store) => store.settings.watch(),
};

type Watched<K extends keyof typeof WATCHES> =
  ReturnType<(typeof WATCHES)[K]> extends Watch<infer T> ? T : never;

/** What the store holds under that name, live; `undefined` while loading. */
export function useStored<K extends keyof typeof WATCHES>(name: K): Watched<K> | undefined {
  const { store } = useServices();
  const watch = useMemo(() => WATCHES[name](store) as Watch<Watched<K>>, [name, store]);
  return useWatch(watch);
}
