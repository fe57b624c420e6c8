import type { Guide } from '@/lib/core/guidelines/guide';
import { LEVELS } from '@/lib/core/level';
import { id, line, text } from './fields';
import { z } from './zod';

const level = z.enum(LEVELS);
const pack = z.enum(['cosmetics', 'food', 'finance', 'medical', 'listed', 'public']);

const term = z.strictObject({ id, term: line, replacement: line, level, note: text });

export const guideSchema = z.strictObject({
  rules: z.record(id, z.strictObject({ on: z.boolean(), level: level.exactOptional() })),
  terms: z.array(term).max(50_000),
  packs: z.array(pack).max(pack.options.length),
  allowed: z.array(line).max(20_000),
}) satisfies z.ZodType<Guide>;
