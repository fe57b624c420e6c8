import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useText } from '@/components/ui/language-provider';
import { isStretched, sayAim } from './aim';
import type { Moving } from './use-moving';
import './move-dialog.css';

/** Asks what of a series a move holds for. */
export function MoveDialog({ asked, answer, cancel }: Pick<Moving, 'asked' | 'answer' | 'cancel'>) {
  const { t, language } = useText();
  if (!asked) return null;
  return (
    <Dialog
      open
      title={t(`workspace.calendar.${isStretched(asked) ? 'stretchQuestion' : 'moveQuestion'}`)}
      onClose={cancel}
      actions={<Button onClick={cancel}>{t('ui.cancel')}</Button>}
    >
      <p>{sayAim(asked, t, language)}</p>
      <div className="tw-move-scopes">
        {asked.scopes.map((scope, at) => (
          <Button key={scope} look={at === 0 ? 'primary' : 'secondary'} onClick={() => answer(scope)}>
            {t(`workspace.calendar.scope.${scope}`)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
