import type { Platform } from '@/lib/core/platform';
import type { Activity } from '@/lib/core/team/decision';
import { newId } from '@/lib/platform/ids';
import { ask } from '@/lib/platform/messenger';

/** Writes down what happened, for Insights; never the text. A lost line must not hold up the person. */
export type Journal = (type: Activity['type'], subject: string) => void;

export function createJournal(site: Platform): Journal {
  return (type, subject) =>
    void ask('activity.record', { id: newId(), type, site, subject, at: Date.now() }).catch(() => undefined);
}
