/** Areas of the workspace page, as they stand after `#/` in its address. */
export const WORKSPACE_AREAS = [
  'today',
  'calendar',
  'drafts',
  'replies',
  'guide',
  'insights',
  'team',
  'settings',
  'practice',
] as const;
