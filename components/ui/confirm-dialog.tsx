import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { useText } from './language-provider';

interface ConfirmDialogProps {
  readonly title: string;
  /** What is to be agreed to; null where there is only something to read. */
  readonly confirm: { readonly label: string; readonly disabled?: boolean; readonly act: () => void } | null;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Shows what is about to happen, and lets it happen or not. */
export function ConfirmDialog({ title, confirm, onCancel, children }: ConfirmDialogProps) {
  const { t } = useText();
  return (
    <Dialog
      open
      title={title}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{t(confirm ? 'ui.cancel' : 'ui.close')}</Button>
          {confirm && (
            <Button look="primary" onClick={confirm.act} disabled={confirm.disabled ?? false}>
              {confirm.label}
            </Button>
          )}
        </>
      }
    >
      {children}
    </Dialog>
  );
}
