import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useText } from '@/components/ui/language-provider';
import type { ImportOutcome } from '@/lib/core/ports';
import { ImportCounts } from './import-counts';
import { ImportProblems } from './import-problems';

interface ImportDialogProps {
  readonly fileName: string;
  readonly outcome: ImportOutcome;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

export function ImportDialog({ fileName, outcome, onCancel, onConfirm }: ImportDialogProps) {
  const { t } = useText();
  return (
    <ConfirmDialog
      title={t(outcome.ok ? 'workspace.backup.previewTitle' : 'workspace.backup.refusedTitle')}
      confirm={outcome.ok ? { label: t('workspace.backup.replace'), act: onConfirm } : null}
      onCancel={onCancel}
    >
      <p className="tw-muted">{fileName}</p>
      {outcome.ok ? <ImportCounts counts={outcome.counts} /> : <ImportProblems problems={outcome.problems} />}
    </ConfirmDialog>
  );
}
