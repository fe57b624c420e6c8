import type { JudgePattern } from '@/lib/core/guidelines/pattern-verdict';
import type { Checked } from '@/lib/exchange/checked';
import { importProblem } from '@/lib/exchange/import-problem';
import { patternProblems } from '@/lib/exchange/pattern-problems';
import { schemaProblems } from '@/lib/exchange/schema-problems';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupFile, backupFileSchema } from '@/lib/schemas/backup-file';
import { backupFileV01Schema } from '@/lib/schemas/backup-file-v01';
import { backupFileV02Schema } from '@/lib/schemas/backup-file-v02';
import { backupFileV03Schema } from '@/lib/schemas/backup-file-v03';
import { backupLinkProblems } from './backup-link-problems';
import { jsonErrorOffset } from './json-error-offset';
import { decisionFromV01, guideFromV01, settingsFromV01 } from './migrations/v02';
import { templateFromV03 } from './migrations/v04';

/** The file's content, or every reason why it can't be one. Writes nothing. */
export async function checkBackup(text: string, judge: JudgePattern): Promise<Checked<BackupFile>> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const stranger = strangerProblem(json.value);
  if (stranger) return { ok: false, problems: [stranger] };
  const parsed = parseFile(json.value);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error, json.value) };
  const { data } = parsed.data;
  const problems = [
    ...backupLinkProblems(data),
    ...(await patternProblems(data.guide.teamRules, 'data.guide.teamRules', judge)),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data };
}

function parseFile(value: unknown) {
  const { version } = value as { version?: unknown };
  if (version === 1) return parseV01(value);
  if (version === 2) return parseV02(value);
  return version === 3 ? parseV03(value) : backupFileSchema.safeParse(value);
}

/** A file of Tonewright 0.1, brought up to today. */
function parseV01(value: unknown) {
  const parsed = backupFileV01Schema.safeParse(value);
  if (!parsed.success) return parsed;
  const { data, format, exportedAt } = parsed.data;
  const file: BackupFile = {
    format,
    version: BACKUP_VERSION,
    exportedAt,
    data: {
      ...data,
      templates: data.templates.map(templateFromV03),
      decisions: data.decisions.map(decisionFromV01),
      sent: [],
      ownPosts: [],
      guide: guideFromV01(data.guide),
      settings: settingsFromV01(data.settings),
    },
  };
  return { success: true as const, data: file };
}

/** A file from before our own posts were counted. */
function parseV02(value: unknown) {
  const parsed = backupFileV02Schema.safeParse(value);
  if (!parsed.success) return parsed;
  const { data, format, exportedAt } = parsed.data;
  const templates = data.templates.map(templateFromV03);
  const file: BackupFile = {
    format,
    version: BACKUP_VERSION,
    exportedAt,
    data: { ...data, templates, ownPosts: [] },
  };
  return { success: true as const, data: file };
}

/** A file from when a reply had one wording. */
function parseV03(value: unknown) {
  const parsed = backupFileV03Schema.safeParse(value);
  if (!parsed.success) return parsed;
  const { data, format, exportedAt } = parsed.data;
  const templates = data.templates.map(templateFromV03);
  const file: BackupFile = { format, version: BACKUP_VERSION, exportedAt, data: { ...data, templates } };
  return { success: true as const, data: file };
}

function parseJson(text: string): Checked<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const before = text.slice(0, jsonErrorOffset(text)).split('\n');
    const line = before.length;
    const column = (before.at(-1) ?? '').length + 1;
    return { ok: false, problems: [importProblem(`${line}:${column}`, 'notJson', () => ({ line, column }))] };
  }
}

/** What is not ours, or from a later Tonewright, is said once instead of field by field. */
function strangerProblem(value: unknown) {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== BACKUP_FORMAT) return importProblem('format', 'notBackup');
  if (typeof version === 'number' && version > BACKUP_VERSION)
    return importProblem('version', 'newer', () => ({ version, known: BACKUP_VERSION }));
  return null;
}
