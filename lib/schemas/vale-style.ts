import { line, text } from './fields';
import { z } from './zod';

const patterns = z.array(line).max(20_000);
const common = {
  message: line.default(''),
  level: z.enum(['suggestion', 'warning', 'error']).default('warning'),
  link: line.default(''),
  description: text.optional(),
  scope: z.union([line, z.array(line)]).optional(),
  limit: z.number().optional(),
  action: z.unknown().optional(),
  vocab: z.boolean().optional(),
  code: z.boolean().optional(),
  exceptions: patterns.default([]),
};
const ignorecase = z.boolean().default(false);
const nonword = z.boolean().default(false);

/** One rule of a Vale style, of the kinds that can be taken over. Keys that Vale knows and we don't are let be. */
export const valeStyleSchema = z.discriminatedUnion('extends', [
  z.looseObject({
    ...common,
    extends: z.literal('existence'),
    ignorecase,
    nonword,
    tokens: patterns.default([]),
    raw: patterns.default([]),
    append: z.boolean().optional(),
  }),
  z.looseObject({
    ...common,
    extends: z.literal('substitution'),
    ignorecase,
    nonword,
    swap: z.record(line, z.union([line, z.number(), z.boolean()]).transform(String)),
  }),
  z.looseObject({
    ...common,
    extends: z.literal('occurrence'),
    ignorecase,
    token: line,
    max: z.number().optional(),
    min: z.number().optional(),
  }),
  z.looseObject({
    ...common,
    extends: z.literal('repetition'),
    ignorecase,
    alpha: z.boolean().optional(),
    tokens: patterns.default([]),
    max: z.number().optional(),
  }),
  z.looseObject({
    ...common,
    extends: z.literal('consistency'),
    ignorecase,
    nonword,
    either: z.record(line, line),
  }),
  z.looseObject({
    ...common,
    extends: z.literal('conditional'),
    ignorecase,
    first: line,
    second: line,
  }),
  z.looseObject({
    ...common,
    extends: z.literal('capitalization'),
    match: line,
    style: line.optional(),
  }),
]);

export type ValeStyle = z.infer<typeof valeStyleSchema>;
export type ValeStyleOf<K extends ValeStyle['extends']> = Extract<ValeStyle, { extends: K }>;
