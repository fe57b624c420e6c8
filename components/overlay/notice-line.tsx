import { X } from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import type { Notice } from '@/lib/state/overlay-store';
import { useActions } from './overlay-actions';

/** Says what just happened, and how to take it back. Always mounted, so that it is announced. */
export function NoticeLine({ notice }: { notice: Notice | null }) {
  const { t } = useText();
  const actions = useActions();
  return (
    <div className={notice ? 'notice' : 'notice notice-empty'}>
      <p aria-live="polite">{notice && t(`overlay.notice.${notice.key}`)}</p>
      {notice?.text && (
        <textarea readOnly rows={3} value={notice.text} aria-label={t('overlay.copyByHand')} />
      )}
      {notice?.undo && (
        <button type="button" className="quiet" onClick={notice.undo}>
          {t('overlay.undo')}
        </button>
      )}
      {notice?.widen?.map(({ by, choose }) => (
        <button type="button" className="quiet" key={by} onClick={choose}>
          {t(`overlay.widen.${by}`)}
        </button>
      ))}
      {notice && (
        <button
          type="button"
          className="icon"
          aria-label={t('overlay.close')}
          onClick={() => actions.closeNotice()}
        >
          <X aria-hidden="true" size={14} />
        </button>
      )}
    </div>
  );
}
