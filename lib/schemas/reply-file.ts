import type { ReplyTemplate } from '@/lib/core/replies/template';
import { replyTemplateSchema } from './reply-template';
import { z } from './zod';

export const REPLIES_FORMAT = 'tonewright-replies';
export const REPLIES_VERSION = 1;

/** Saved replies in one file. */
export interface RepliesFile {
  readonly format: typeof REPLIES_FORMAT;
  readonly version: typeof REPLIES_VERSION;
  readonly replies: readonly ReplyTemplate[];
}

/** The file itself; its rows are looked at one by one, so that a bad one costs no other. */
export const repliesFileSchema = z.strictObject({
  format: z.literal(REPLIES_FORMAT),
  version: z.literal(REPLIES_VERSION),
  replies: z.array(z.unknown()),
});

const { shape } = replyTemplateSchema;
const eachLanguage = <T extends z.ZodType>(value: T) =>
  z.strictObject({ ko: value.exactOptional(), en: value.exactOptional() }).exactOptional();

/** What a row of any file may say of a reply. */
export const replyFieldsSchema = z.strictObject({
  id: shape.id.exactOptional(),
  title: eachLanguage(shape.title.shape.ko),
  folder: shape.folder.exactOptional(),
  kinds: shape.kinds.exactOptional(),
  wordings: eachLanguage(shape.wordings.shape.ko),
  blanks: shape.blanks.exactOptional(),
  tags: shape.tags.exactOptional(),
  shortcut: shape.shortcut.exactOptional(),
  roles: shape.roles.exactOptional(),
  gate: shape.gate.exactOptional(),
  reviewAt: shape.reviewAt.exactOptional(),
  uses: shape.uses.exactOptional(),
  lastUsedAt: shape.lastUsedAt.exactOptional(),
  createdAt: shape.createdAt.exactOptional(),
});

/** A Text Blaze export, as far as we read it: "Export all folders" or one folder. */
export const textBlazeSchema = z.looseObject({
  folders: z.array(
    z.looseObject({
      name: z.string().default(''),
      snippets: z.array(z.unknown()).default([]),
    }),
  ),
});

export const textBlazeSnippetSchema = z.looseObject({
  name: z.string().default(''),
  shortcut: z.string().default(''),
  text: z.string().default(''),
  html: z.string().nullish(),
});
