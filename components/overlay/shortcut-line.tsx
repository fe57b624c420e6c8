import { useText } from '@/components/ui/language-provider';
import type { ShortcutOffer } from '@/lib/state/reply-views';
import { useActions } from './overlay-actions';

/** What Tab makes of the shortcut before the caret. Always mounted, so that it is announced. */
export function ShortcutLine({ offer }: { offer: ShortcutOffer | null }) {
  const { t, language } = useText();
  const actions = useActions();
  return (
    <div className={offer ? 'shortcut' : undefined} aria-live="polite">
      {offer && (
        <button type="button" aria-keyshortcuts="Tab" onClick={() => actions.expandShortcut()}>
          <kbd>Tab</kbd>
          <span>
            {offer.title
              ? t('overlay.shortcut.insert', { title: offer.title[language] })
              : t('overlay.shortcut.find', { typed: offer.typed })}
          </span>
        </button>
      )}
    </div>
  );
}
