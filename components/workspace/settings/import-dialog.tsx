import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
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
    <Dialog
      open
      title={t(outcome.ok ? 'workspace.backup.previewTitle' : 'workspace.backup.refusedTitle')}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{t(outcome.ok ? 'ui.cancel' : 'ui.close')}</Button>
          {outcome.ok && (
            <Button look="primary" onClick={onConfirm}>
              {t('workspace.backup.replace')}
            </Button>
          )}
        </>
      }
    >
      <p className="tw-muted">{fileName}</p>
      {outcome.ok ? <ImportCounts counts={outcome.counts} /> : <ImportProblems problems={outcome.problems} />}
    </Dialog>
  );
}
