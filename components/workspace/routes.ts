export const AREAS = [
  'today',
  'calendar',
  'drafts',
  'replies',
  'guide',
  'insights',
  'team',
  'settings',
] as const;
export type Area = (typeof AREAS)[number];

/** A place in the workspace: `#/drafts/d1` is area `drafts`, id `d1`. */
export interface Route {
  readonly area: Area;
  /** A row's id, or what else the area understands (a month, a rule); null for the area itself. */
  readonly id: string | null;
}

/** The place a hash names; anything unknown is Today. */
export function parseRoute(hash: string): Route {
  const [name, id] = hash.replace(/^#?\/?/, '').split('/');
  const area = AREAS.find((known) => known === name);
  return area ? { area, id: id ? decodeURIComponent(id) : null } : { area: 'today', id: null };
}

/** The hash of a place. */
export function routeHref(area: Area, id?: string): string {
  return id ? `#/${area}/${encodeURIComponent(id)}` : `#/${area}`;
}
