import { useText } from '@/components/ui/language-provider';
import type { UnsentText } from '@/lib/core/drafts/unsent-text';
import { useActions } from './overlay-actions';

/** What stood here before a crash, offered back. */
export function UnsentOffer({ unsent }: { unsent: UnsentText }) {
  const { t } = useText();
  const actions = useActions();
  return (
    <div className="unsent">
      <p className="clamped">{unsent.text}</p>
      <button type="button" className="primary" onClick={() => actions.restoreUnsent()}>
        {t('overlay.restore')}
      </button>
      <button type="button" className="quiet" onClick={() => actions.dropUnsent()}>
        {t('overlay.drop')}
      </button>
    </div>
  );
}
