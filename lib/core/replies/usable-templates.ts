import type { AccountRole } from '../guidelines/check-context';
import type { ReplyTemplate } from './template';

/** Those that an account of that role may use. */
export function usableTemplates(
  templates: readonly ReplyTemplate[],
  role: AccountRole,
): readonly ReplyTemplate[] {
  return templates.filter(({ roles }) => roles.length === 0 || roles.includes(role));
}

/** Whether its day of review has come. `today`: ISO date where the team is. */
export function isOutdated({ reviewAt }: Pick<ReplyTemplate, 'reviewAt'>, today: string): boolean {
  return reviewAt !== null && reviewAt <= today;
}
