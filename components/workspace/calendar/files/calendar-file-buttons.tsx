import { Download, Upload } from 'lucide-react';
import { useState } from 'react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { useText } from '@/components/ui/language-provider';
import { useToast } from '@/components/ui/toast';
import type { Slot } from '@/lib/core/calendar/slot';
import type { SlotChanges } from '@/lib/core/calendar/slot-changes';
import type { Checked } from '@/lib/exchange/checked';
import { slotFiles } from '@/lib/exchange/slot-files';
import type { SlotReport } from '@/lib/exchange/slots/slot-report';
import { downloadText } from '../../settings/download-text';
import { useChangeSlots } from '../use-change-slots';
import { CalendarImportDialog } from './calendar-import-dialog';

interface CalendarFileButtonsProps {
  readonly slots: readonly Slot[];
  /** ISO date, for the name of the file. */
  readonly today: string;
  /** IANA name of the team's zone: the clock of times that name none. */
  readonly zone: string;
}

/** The calendar out to other calendars, and theirs in. What would change is shown before anything does. */
export function CalendarFileButtons({ slots, today, zone }: CalendarFileButtonsProps) {
  const { t } = useText();
  const { now } = useServices();
  const toast = useToast();
  const changeSlots = useChangeSlots();
  const [read, setRead] = useState<{ readonly name: string; readonly outcome: Checked<SlotReport> } | null>(
    null,
  );
  const busy = (work: Promise<unknown>) =>
    void work.catch(() => toast({ message: t('workspace.replies.fileFailed') }));

  const exportIcs = async () =>
    downloadText(`calendar-${today}.ics`, await slotFiles.writeIcs(slots, now()), 'text/calendar');
  const exportCsv = async () =>
    downloadText(`calendar-${today}.csv`, await slotFiles.writeCsv(slots), 'text/csv');
  const look = async ([file]: readonly File[]) => {
    if (file) setRead({ name: file.name, outcome: await slotFiles.read(file, zone) });
  };
  const takeIn = async (changes: SlotChanges) => {
    setRead(null);
    await changeSlots(changes, t('workspace.calendarFiles.imported', { count: changes.save.length }));
  };

  return (
    <>
      <FileButton
        icon={Upload}
        accept="text/calendar,.ics,text/csv,.csv"
        onChoose={(files) => busy(look(files))}
      >
        {t('workspace.calendarFiles.import')}
      </FileButton>
      <Button icon={Download} onClick={() => busy(exportIcs())}>
        {t('workspace.calendarFiles.export')}
      </Button>
      <Button icon={Download} onClick={() => busy(exportCsv())}>
        {t('workspace.calendarFiles.exportCsv')}
      </Button>
      {read && (
        <CalendarImportDialog
          fileName={read.name}
          outcome={read.outcome}
          slots={slots}
          onCancel={() => setRead(null)}
          onAgree={(changes) => busy(takeIn(changes))}
        />
      )}
    </>
  );
}
