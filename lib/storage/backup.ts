import type { JudgePattern } from '@/lib/core/guidelines/pattern-verdict';
import { isoMoment } from '@/lib/core/iso-moment';
import type { Backup, ImportProblem } from '@/lib/core/ports';
import { storeTroubleOf } from '@/lib/core/store-trouble';
import type { Checked } from '@/lib/exchange/checked';
import { decodeFile } from '@/lib/exchange/decode-file';
import { importProblem } from '@/lib/exchange/import-problem';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupFile } from '@/lib/schemas/backup-file';
import { countBackupData, readBackupData, replaceBackupData } from './backup-data';
import { checkBackup } from './check-backup';
import type { Database } from './database';
import { reopening } from './reopening';

/** `now` in epoch milliseconds. */
export function createBackup(database: Database, now: () => number, judge: JudgePattern): Backup {
  return {
    async exportAll() {
      const data = await reopening(database, () => readBackupData(database));
      const exportedAt = isoMoment(now());
      const file: BackupFile = { format: BACKUP_FORMAT, version: BACKUP_VERSION, exportedAt, data };
      return `${JSON.stringify(file, null, 2)}\n`;
    },
    async preview(file) {
      const checked = await checkFile(file, judge);
      return checked.ok ? { ok: true, counts: countBackupData(checked.value.data) } : checked;
    },
    async importAll(file) {
      const checked = await checkFile(file, judge);
      if (!checked.ok) return checked;
      const { data } = checked.value;
      try {
        await reopening(database, () => replaceBackupData(database, data));
      } catch (error) {
        return { ok: false, problems: [writeProblem(error)] };
      }
      return { ok: true, counts: countBackupData(data) };
    },
  };
}

async function checkFile(file: Blob, judge: JudgePattern): Promise<Checked<BackupFile>> {
  const text = await decodeFile(file);
  return text.ok ? checkBackup(text.value, judge) : text;
}

function writeProblem(error: unknown): ImportProblem {
  return importProblem('', storeTroubleOf(error) === 'full' ? 'noRoom' : 'notWritten');
}
