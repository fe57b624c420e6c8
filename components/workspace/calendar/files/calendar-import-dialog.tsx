import { useMemo } from 'react';
import { useServices } from '@/components/services';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import { importSlots } from '@/lib/core/calendar/import-slots';
import type { Slot } from '@/lib/core/calendar/slot';
import type { SlotChanges } from '@/lib/core/calendar/slot-changes';
import type { Checked } from '@/lib/exchange/checked';
import type { SlotReport } from '@/lib/exchange/slots/slot-report';
import { BadRows } from '../../replies/files/bad-rows';
import { ImportProblems } from '../../settings/import-problems';
import { LeftOutList } from './left-out-list';
import { SlotNames } from './slot-names';

interface CalendarImportDialogProps {
  readonly fileName: string;
  readonly outcome: Checked<SlotReport>;
  readonly slots: readonly Slot[];
  readonly onCancel: () => void;
  readonly onAgree: (changes: SlotChanges) => void;
}

/** What the file would change and what of it stays out; or why it can't be read. */
export function CalendarImportDialog(props: CalendarImportDialogProps) {
  const { fileName, outcome, slots, onCancel, onAgree } = props;
  const { t } = useText();
  const { now } = useServices();
  const [first] = useStored('settings')?.accounts ?? [];
  const account = first ? `@${first}` : '';
  const plan = useMemo(
    () => (outcome.ok ? importSlots(slots, outcome.value.slots, { account, now: now() }) : null),
    [outcome, slots, account, now],
  );
  const count = plan?.changes.save.length ?? 0;
  return (
    <ConfirmDialog
      title={t(outcome.ok ? 'workspace.replies.importTitle' : 'workspace.backup.refusedTitle')}
      confirm={
        plan && {
          label: t('workspace.calendarFiles.takeIn', { count }),
          disabled: count === 0,
          act: () => onAgree(plan.changes),
        }
      }
      onCancel={onCancel}
    >
      <div className="tw-stack">
        <p className="tw-muted">{fileName}</p>
        {!outcome.ok && <ImportProblems problems={outcome.problems} />}
        {outcome.ok && plan && (
          <>
            <SlotNames
              title={t('workspace.calendarFiles.changed', { count: plan.changed.length })}
              slots={plan.changed}
            />
            <SlotNames
              title={t('workspace.calendarFiles.added', { count: plan.added.length })}
              slots={plan.added}
            />
            {plan.same > 0 && <p>{t('workspace.calendarFiles.same', { count: plan.same })}</p>}
            <LeftOutList leftOut={outcome.value.leftOut} />
            {outcome.value.bad.length > 0 && <BadRows rows={outcome.value.bad} />}
            {outcome.value.unusedColumns.length > 0 && (
              <p className="tw-hint">
                {t('workspace.replies.unusedColumns', { columns: outcome.value.unusedColumns.join(', ') })}
              </p>
            )}
          </>
        )}
      </div>
    </ConfirmDialog>
  );
}
