import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DraftChecker } from '../draft-checker';

export function draftHandlers(checker: DraftChecker) {
  return {
    'draft.check': ({ text, context }) => checker.check(text, context),
  } satisfies Partial<RequestHandlers>;
}
