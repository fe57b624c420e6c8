import type { ReplyTemplate } from '../template';

/** The day the wording was last reviewed. */
const REVIEWED_AT = Date.UTC(2026, 10, 22);

/** A template as it ships. Ids are the catalogue's, so a team can tell its own from ours. */
export function builtIn(template: Omit<ReplyTemplate, 'createdAt' | 'updatedAt'>): ReplyTemplate {
  return { ...template, createdAt: REVIEWED_AT, updatedAt: REVIEWED_AT };
}
