import type { Guide } from '@/lib/core/guidelines/guide';
import type { JudgePattern } from '@/lib/core/guidelines/pattern-verdict';
import type { Localized } from '@/lib/core/language';
import type { Checked } from './checked';
import { patternRefusal } from './pattern-problems';
import type { ValeReport } from './vale/vale-report';

/** The judge, fetched when the first pattern comes. */
export const judgeLater: JudgePattern = async (pattern, ignoreCase) =>
  (await import('./judge-pattern')).judgePattern(pattern, ignoreCase);

/** The guide's ways in and out, each fetched when it is first wanted: a judge of patterns weighs megabytes. */
export const guideFiles = {
  /** Why a pattern may not be used, ready to show; null where it may. */
  async refusal(pattern: string, ignoreCase: boolean): Promise<Localized | null> {
    return patternRefusal(await judgeLater(pattern, ignoreCase));
  },
  async write(guide: Guide): Promise<string> {
    return (await import('./guide-file')).writeGuideFile(guide);
  },
  async read(file: Blob, before: Guide): Promise<Checked<Guide>> {
    return (await import('./guide-file')).readGuideFile(file, before, judgeLater);
  },
  async readVale(files: readonly File[], newId: () => string): Promise<ValeReport> {
    return (await import('./vale/import-vale')).importVale(files, judgeLater, newId);
  },
};
