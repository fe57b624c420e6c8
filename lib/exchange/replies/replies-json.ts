import { languageOf } from '@/lib/core/language';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import {
  REPLIES_FORMAT,
  REPLIES_VERSION,
  type RepliesFile,
  repliesFileSchema,
  textBlazeSchema,
  textBlazeSnippetSchema,
} from '@/lib/schemas/reply-file';
import type { Checked } from '../checked';
import { importProblem } from '../import-problem';
import { schemaProblems } from '../schema-problems';
import { createRowReader } from './read-row';
import type { ReplyReport } from './reply-report';
import { fromTextBlaze } from './text-blaze';

export function writeRepliesJson(replies: readonly ReplyTemplate[]): string {
  const file: RepliesFile = { format: REPLIES_FORMAT, version: REPLIES_VERSION, replies };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The replies of a JSON file: ours, or a Text Blaze export. `value` is what the file says. */
export function readRepliesJson(value: unknown): Checked<ReplyReport> {
  const blaze = textBlazeSchema.safeParse(value);
  if (blaze.success) return { ok: true, value: readTextBlaze(blaze.data) };
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== REPLIES_FORMAT) return refuse('format', 'notReplies');
  if (typeof version === 'number' && version > REPLIES_VERSION)
    return {
      ok: false,
      problems: [importProblem('version', 'newerReplies', () => ({ version, known: REPLIES_VERSION }))],
    };
  const parsed = repliesFileSchema.safeParse(value);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error, value) };
  const reader = createRowReader();
  for (const [at, row] of parsed.data.replies.entries()) {
    const { updatedAt: _, ...fields } = (row ?? {}) as Record<string, unknown>;
    reader.take({ path: `replies[${at}]` }, fields);
  }
  return { ok: true, value: { source: 'tonewright', ...reader.report, unusedColumns: [] } };
}

/** Snippets have no id of their own in an export: they are found again by their shortcut. */
function readTextBlaze({
  folders,
}: {
  readonly folders: readonly { name: string; snippets: readonly unknown[] }[];
}): ReplyReport {
  const reader = createRowReader();
  for (const [at, folder] of folders.entries()) {
    for (const [number, row] of folder.snippets.entries()) {
      const place = { path: `folders[${at}].snippets[${number}]` };
      const snippet = textBlazeSnippetSchema.safeParse(row);
      if (!snippet.success) {
        const [problem] = schemaProblems(snippet.error, row);
        reader.refuse(place, 'badValue', problem?.where ?? '');
        continue;
      }
      const { name, shortcut } = snippet.data;
      const { text, blanks, leftOut } = fromTextBlaze(snippet.data);
      if (leftOut !== null) reader.refuse(place, 'notTakenOver', name, () => ({ part: leftOut }));
      else
        reader.take(place, {
          title: { [languageOf(name)]: name },
          folder: folder.name,
          shortcut: shortcut.replace(/^\/+/, ''),
          wordings: text.trim() === '' ? {} : { [languageOf(text)]: [text.trim()] },
          blanks,
        });
    }
  }
  return { source: 'text-blaze', ...reader.report, unusedColumns: [] };
}

function refuse(where: string, name: 'notReplies'): Checked<ReplyReport> {
  return { ok: false, problems: [importProblem(where, name)] };
}
