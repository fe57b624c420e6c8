import { Button } from './button';
import { Dialog } from './dialog';
import { useText } from './language-provider';

interface DiscardDialogProps {
  readonly open: boolean;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** Asks before what was typed is thrown away. Escape keeps it. */
export function DiscardDialog({ open, onKeep, onDiscard }: DiscardDialogProps) {
  const { t } = useText();
  return (
    <Dialog
      open={open}
      title={t('ui.discard.title')}
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onKeep}>{t('ui.discard.keep')}</Button>
          <Button look="danger" onClick={onDiscard}>
            {t('ui.discard.discard')}
          </Button>
        </>
      }
    >
      <p>{t('ui.discard.text')}</p>
    </Dialog>
  );
}
