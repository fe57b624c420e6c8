import type { WorkspaceArea } from './workspace-areas';

/** A place in the workspace as it stands after `#/` in its address: an area, or what it calls by this id. */
export function workspacePlace(area: WorkspaceArea, id?: string | null): string {
  return id ? `${area}/${encodeURIComponent(id)}` : area;
}
