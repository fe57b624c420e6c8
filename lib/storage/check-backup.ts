import type { JudgePattern } from '@/lib/core/guidelines/pattern-verdict';
import type { Checked } from '@/lib/exchange/checked';
import { importProblem } from '@/lib/exchange/import-problem';
import { parseJson } from '@/lib/exchange/parse-json';
import { patternProblems } from '@/lib/exchange/pattern-problems';
import { schemaProblems } from '@/lib/exchange/schema-problems';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupFile, backupFileSchema } from '@/lib/schemas/backup-file';
import type { z } from '@/lib/schemas/zod';
import { backupLinkProblems } from './backup-link-problems';
import { BACKUP_UPGRADES } from './backup-upgrades';

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

function parseFile(value: unknown): z.ZodSafeParseResult<BackupFile> {
  const { version } = value as { version?: unknown };
  const older = typeof version === 'number' ? BACKUP_UPGRADES[version] : undefined;
  if (!older) return backupFileSchema.safeParse(value);
  const parsed = older.schema.safeParse(value);
  if (!parsed.success) return parsed as z.ZodSafeParseError<BackupFile>;
  const { exportedAt, data } = parsed.data;
  return {
    success: true,
    data: {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      exportedAt,
      data: older.toToday(data as never),
    },
  };
}

/** What is not ours, or from a later Tonewright, is said once instead of field by field. */
function strangerProblem(value: unknown) {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== BACKUP_FORMAT) return importProblem('format', 'notBackup');
  if (typeof version === 'number' && version > BACKUP_VERSION)
    return importProblem('version', 'newer', () => ({ version, known: BACKUP_VERSION }));
  return null;
}
