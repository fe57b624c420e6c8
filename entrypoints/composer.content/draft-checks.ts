import type { CheckResult } from '@/lib/core/guidelines/check-result';
import { ask } from '@/lib/platform/messenger';
import type { DraftContext } from '@/lib/protocol/draft-context';
import { newestOnly } from './newest-only';

interface Draft {
  readonly text: string;
  readonly context: DraftContext;
}

/** Full checks of one composer's text, made in the background, one at a time and always of the newest text. */
export interface DraftChecks {
  /** Wants the draft checked; what was waiting before is forgotten. */
  want(draft: Draft): void;
}

/** `checked` and `failed` hear of every check that was made, with the draft it was made of. */
export function createDraftChecks(
  checked: (result: CheckResult, draft: Draft) => void,
  failed: (error: unknown, draft: Draft) => void,
): DraftChecks {
  return {
    want: newestOnly(async (draft: Draft) => {
      try {
        checked(await ask('draft.check', draft), draft);
      } catch (error) {
        failed(error, draft);
      }
    }),
  };
}
