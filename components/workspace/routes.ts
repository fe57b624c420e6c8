import { WORKSPACE_AREAS, type WorkspaceArea } from '@/lib/protocol/workspace-areas';
import { workspacePlace } from '@/lib/protocol/workspace-place';

/** A place in the workspace: `#/drafts/d1` is area `drafts`, id `d1`; `#/calendar/2026-11?view=week` says how it is shown, too. */
export interface Route {
  readonly area: WorkspaceArea;
  /** A row's id, or what else the area understands (a month, a rule); null for the area itself. */
  readonly id: string | null;
  /** The way the area is looked at, where it has several. */
  readonly view: string | null;
}

/** The place a hash names; anything unknown is Today. */
export function parseRoute(hash: string): Route {
  const [path = '', query] = hash.replace(/^#?\/?/, '').split('?');
  const [name, id] = path.split('/');
  const area = WORKSPACE_AREAS.find((known) => known === name);
  if (!area) return { area: 'today', id: null, view: null };
  const view = new URLSearchParams(query).get('view');
  return { area, id: id ? decoded(id) : null, view };
}

/** The hash of a place. */
export function routeHref(area: WorkspaceArea, id?: string | null, view?: string): string {
  return `#/${workspacePlace(area, id)}${view ? `?view=${view}` : ''}`;
}

/** An address that was cut or typed by hand may hold half an escape: it is then taken as it stands. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
