import type { Guide } from '@/lib/core/guidelines/guide';
import type { JudgePattern } from '@/lib/core/guidelines/pattern-verdict';
import type { Localized } from '@/lib/core/language';
import type { Checked } from './checked';
import { patternRefusal } from './pattern-problems';
import type { ValeReport } from './vale/vale-report';

/** The guide's ways in and out, each fetched when it is first wanted: a judge of patterns weighs megabytes. */
export interface GuideFiles {
  /** Why a pattern may not be used, ready to show; null where it may. */
  refusal(pattern: string, ignoreCase: boolean): Promise<Localized | null>;
  write(guide: Guide): Promise<string>;
  read(file: Blob, before: Guide): Promise<Checked<Guide>>;
  readVale(files: readonly File[]): Promise<ValeReport>;
}

/** The judge, fetched when the first pattern comes. */
export const judgeLater: JudgePattern = async (pattern, ignoreCase) =>
  (await import('./judge-pattern')).judgePattern(pattern, ignoreCase);

export function createGuideFiles(newId: () => string): GuideFiles {
  return {
    async refusal(pattern, ignoreCase) {
      return patternRefusal(await judgeLater(pattern, ignoreCase));
    },
    async write(guide) {
      return (await import('./guide-file')).writeGuideFile(guide);
    },
    async read(file, before) {
      return (await import('./guide-file')).readGuideFile(file, before, judgeLater);
    },
    async readVale(files) {
      return (await import('./vale/import-vale')).importVale(files, judgeLater, newId);
    },
  };
}
