import type { ReplyTemplate } from '../replies/template';
import type { Activity } from '../team/decision';

/** How often a saved reply went into a composer. */
export interface ReplyUse {
  readonly id: string;
  /** Null for a reply that was removed since. */
  readonly template: ReplyTemplate | null;
  /** Uses among the activity that was looked at. */
  readonly recent: number;
  /** All uses there ever were, and the last one in epoch milliseconds. */
  readonly uses: number;
  readonly lastUsedAt: number | null;
}

/** Replies that were used, the one used most among `activity` first. */
export function replyUses(
  templates: readonly ReplyTemplate[],
  activity: readonly Activity[],
): readonly ReplyUse[] {
  const recent = Map.groupBy(
    activity.filter(({ type }) => type === 'template-used'),
    ({ subject }) => subject,
  );
  const kept = new Set(templates.map(({ id }) => id));
  const ours = templates.map(
    (template): ReplyUse => ({
      ...{ id: template.id, template, uses: template.uses, lastUsedAt: template.lastUsedAt },
      recent: recent.get(template.id)?.length ?? 0,
    }),
  );
  const removed = [...recent].flatMap(([id, rows]): readonly ReplyUse[] =>
    kept.has(id)
      ? []
      : [
          {
            ...{ id, template: null, recent: rows.length, uses: rows.length },
            lastUsedAt: Math.max(...rows.map(({ at }) => at)),
          },
        ],
  );
  return [...ours, ...removed]
    .filter(({ uses }) => uses > 0)
    .sort((a, b) => b.recent - a.recent || b.uses - a.uses || a.id.localeCompare(b.id));
}
