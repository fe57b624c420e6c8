import { Temporal } from 'temporal-polyfill';
import type { ReplyTemplate } from '../template';

/** The day the wording was last reviewed. */
const REVIEWED_AT = Temporal.Instant.from('2026-11-22T00:00Z').epochMilliseconds;

type Written = 'id' | 'title' | 'kinds' | 'wordings' | 'tags' | 'shortcut' | 'gate';

/** A template as it ships, its blanks asked for as they are known. Ids are the catalogue's, so a team can tell its own from ours. */
export function builtIn(template: Pick<ReplyTemplate, Written>): ReplyTemplate {
  return {
    ...template,
    folder: '',
    blanks: [],
    roles: [],
    reviewAt: null,
    uses: 0,
    lastUsedAt: null,
    createdAt: REVIEWED_AT,
    updatedAt: REVIEWED_AT,
  };
}
