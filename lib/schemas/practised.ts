import type { Practised } from '@/lib/core/practice/practised';
import { id, moment } from './fields';
import { z } from './zod';

export const practisedSchema = z.strictObject({ id, at: moment }) satisfies z.ZodType<Practised>;
