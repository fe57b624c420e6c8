import type { Guide } from '@/lib/core/guidelines/guide';
import { guideSchema } from './guide';
import { z } from './zod';

export const GUIDE_FORMAT = 'tonewright-guide';
export const GUIDE_VERSION = 1;

/** The tone guide in one file that people can read. What somebody waved off is theirs and stays here. */
export interface GuideFile {
  readonly format: typeof GUIDE_FORMAT;
  readonly version: typeof GUIDE_VERSION;
  readonly guide: Omit<Guide, 'dismissals'>;
}

export const guideFileSchema = z.strictObject({
  format: z.literal(GUIDE_FORMAT),
  version: z.literal(GUIDE_VERSION),
  guide: guideSchema.omit({ dismissals: true }),
}) satisfies z.ZodType<GuideFile>;
