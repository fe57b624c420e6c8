import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useText } from '@/components/ui/language-provider';
import type { MoveScope } from '@/lib/core/calendar/move-slot';
import './scope-dialog.css';

interface ScopeDialogProps {
  readonly title: string;
  readonly scopes: readonly MoveScope[];
  readonly onAnswer: (scope: MoveScope) => void;
  readonly onCancel: () => void;
  /** What would change. */
  readonly children: ReactNode;
}

/** Asks for what of a series a change holds. */
export function ScopeDialog({ title, scopes, onAnswer, onCancel, children }: ScopeDialogProps) {
  const { t } = useText();
  return (
    <Dialog
      open
      title={title}
      onClose={onCancel}
      actions={<Button onClick={onCancel}>{t('ui.cancel')}</Button>}
    >
      <p>{children}</p>
      <div className="tw-scopes">
        {scopes.map((scope, at) => (
          <Button key={scope} look={at === 0 ? 'primary' : 'secondary'} onClick={() => onAnswer(scope)}>
            {t(`workspace.calendar.scope.${scope}`)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
