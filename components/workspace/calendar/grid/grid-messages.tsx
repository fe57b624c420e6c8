import { useText } from '@/components/ui/language-provider';
import { ScopeDialog } from '../scope-dialog';
import { isStretched, sayAim } from './aim';
import type { Moving } from './use-moving';

interface GridMessagesProps {
  readonly moving: Moving;
  readonly isMonth: boolean;
  /** By which the grid names the line that tells its keys. */
  readonly hintId: string;
}

/** What goes with a grid: which keys there are, where a slot on its way would come to stand, and the question on a series. */
export function GridMessages({ moving, isMonth, hintId }: GridMessagesProps) {
  const { t, language } = useText();
  const { held, asked, answer, cancel } = moving;
  return (
    <>
      <p id={hintId} className="tw-muted tw-small">
        {t(held ? 'workspace.calendar.heldHint' : 'workspace.calendar.gridHint')}{' '}
        {held && t(isMonth ? 'workspace.calendar.heldMonth' : 'workspace.calendar.heldWeek')}
      </p>
      <p className="tw-hidden" role="status">
        {held && sayAim(held, t, language)}
      </p>
      {asked && (
        <ScopeDialog
          title={t(`workspace.calendar.${isStretched(asked) ? 'stretchQuestion' : 'moveQuestion'}`)}
          scopes={asked.scopes}
          onAnswer={answer}
          onCancel={cancel}
        >
          {sayAim(asked, t, language)}
        </ScopeDialog>
      )}
    </>
  );
}
