/** Areas of the workspace page as they stand after `#/` in its address, in the order in which they are shown. */
export const WORKSPACE_AREAS = [
  'today',
  'calendar',
  'drafts',
  'replies',
  'guide',
  'insights',
  'team',
  'practice',
  'settings',
] as const;
export type WorkspaceArea = (typeof WORKSPACE_AREAS)[number];
