import { useSyncExternalStore } from 'react';
import type { WorkspaceArea } from '@/lib/protocol/workspace-areas';
import { parseRoute, type Route, routeHref } from './routes';

/** Where the address bar points, live. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash));
}

/** Goes there as a click on a link would. */
export function goTo(area: WorkspaceArea, id?: string | null, view?: string): void {
  location.hash = routeHref(area, id, view);
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
