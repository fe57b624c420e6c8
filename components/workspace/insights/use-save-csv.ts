import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import { useToast } from '@/components/ui/toast';
import { todayIn } from '@/lib/core/calendar/today';
import { writeCsv } from '@/lib/exchange/write-csv';
import { downloadText } from '../settings/download-text';

export type CsvRow = readonly (string | number | null)[];

/** Hands rows out as a file for spreadsheets, named after what is in it and the day. The first row names the columns. */
export function useSaveCsv(): (subject: string, rows: readonly CsvRow[]) => void {
  const { t } = useText();
  const { now } = useServices();
  const toast = useToast();
  return (subject, rows) => {
    const name = `tonewright-${subject}-${todayIn('UTC', now())}.csv`;
    downloadText(name, writeCsv(rows), 'text/csv;charset=utf-8');
    toast({ message: t('workspace.backup.exported') });
  };
}
