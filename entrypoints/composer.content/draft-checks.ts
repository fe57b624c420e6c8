import type { CheckResult } from '@/lib/core/guidelines/check-result';
import { ask } from '@/lib/platform/messenger';
import type { DraftContext } from '@/lib/protocol/draft-context';

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
  let busy = false;
  let next: Draft | null = null;

  const run = async (draft: Draft) => {
    busy = true;
    try {
      checked(await ask('draft.check', draft), draft);
    } catch (error) {
      failed(error, draft);
    } finally {
      busy = false;
    }
    const waiting = next;
    next = null;
    if (waiting) void run(waiting);
  };
  return {
    want(draft) {
      if (busy) next = draft;
      else void run(draft);
    },
  };
}
