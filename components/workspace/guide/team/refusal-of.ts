import type { Localized } from '@/lib/core/language';
import { guideFiles } from '@/lib/exchange/guide-files';
import { importProblem } from '@/lib/exchange/import-problem';

export interface AskedPattern {
  readonly pattern: string;
  readonly ignoreCase: boolean;
}

/** Why the first bad one of some patterns may not be used; null where all may. A judge that fails accepts none. */
export async function refusalOf(patterns: readonly AskedPattern[]): Promise<Localized | null> {
  try {
    for (const { pattern, ignoreCase } of patterns) {
      const refusal = await guideFiles.refusal(pattern, ignoreCase);
      if (refusal) return refusal;
    }
    return null;
  } catch {
    return importProblem('', 'patternUnjudged').message;
  }
}
