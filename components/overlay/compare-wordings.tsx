import { TrendingUp } from 'lucide-react';
import { useId } from 'react';
import { useText } from '@/components/ui/language-provider';
import { MOST_WORDINGS } from '@/lib/core/reach/most-wordings';
import type { WordingPlaces } from '@/lib/core/reach/wording-places';
import type { WordingsView } from '@/lib/state/overlay-store';
import { useActions } from './overlay-actions';
import { useDisclosure } from './use-disclosure';
import { WordingReasons } from './wording-reasons';

/** One for each wording that can be kept. */
const LETTERS = 'ABCDEFGHIJ';

/** Several wordings of one message side by side: which is likelier to be passed on, why, and the way to take one. */
export function CompareWordings({ view }: { view: WordingsView }) {
  const { t } = useText();
  const actions = useActions();
  const { open, button, detail } = useDisclosure();
  const { text, kept, found } = view;
  const present = text.trim();
  const canKeep = present !== '' && !kept.includes(present) && kept.length + 1 < MOST_WORDINGS;
  const ahead = [...LETTERS].filter((_, at) => found && isAhead(found, at));
  const outcome =
    ahead.length > 0
      ? t('overlay.wordings.outcome', { letters: ahead.join(', ') })
      : t('overlay.wordings.noDifference');
  return (
    <section className="wordings" aria-label={t('overlay.wordings.title')}>
      <button {...button} className="quiet">
        {t('overlay.wordings.title')}
        {kept.length > 0 && ` (${kept.length + 1})`}
      </button>
      <div {...detail}>
        {open && (
          <>
            {kept.length === 0 ? (
              <p className="field-note">{t('overlay.wordings.start')}</p>
            ) : (
              <>
                <p role="status">{found && outcome}</p>
                <ol className="wording-list" aria-label={t('overlay.wordings.list')}>
                  {[present, ...kept].map((wording, at) => (
                    <WordingItem key={at === 0 ? 'present' : wording} text={wording} at={at} found={found} />
                  ))}
                </ol>
                {found && <p className="field-note">{t(`overlay.wordings.${found.basis}`)}</p>}
              </>
            )}
            <button
              type="button"
              className="secondary"
              disabled={!canKeep}
              onClick={() => actions.keepWording()}
            >
              {t('overlay.wordings.keep')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

interface WordingItemProps {
  readonly text: string;
  /** 0 is what stands in the composer. */
  readonly at: number;
  readonly found: WordingPlaces | null;
}

function WordingItem({ text, at, found }: WordingItemProps) {
  const { t } = useText();
  const actions = useActions();
  const id = useId();
  const likelier = found !== null && isAhead(found, at);
  return (
    <li className={likelier ? 'wording wording-ahead' : 'wording'}>
      <p className="wording-name" id={id}>
        {t(at === 0 ? 'overlay.wordings.present' : 'overlay.wordings.kept', { letter: LETTERS[at] ?? '' })}
        {likelier && (
          <span className="wording-verdict">
            <TrendingUp aria-hidden="true" size={13} /> {t('overlay.wordings.likelier')}
          </span>
        )}
      </p>
      <p className="wording-text">{text || t('overlay.wordings.empty')}</p>
      {likelier && found && <WordingReasons reasons={found.reasons} />}
      {at > 0 && (
        <div className="wording-actions">
          <button
            type="button"
            className="suggestion"
            aria-describedby={id}
            onClick={() => actions.takeWording(text)}
          >
            {t('overlay.wordings.use')}
          </button>
          <button
            type="button"
            className="quiet"
            aria-describedby={id}
            onClick={() => actions.dropWording(text)}
          >
            {t('overlay.drop')}
          </button>
        </div>
      )}
    </li>
  );
}

/** First, and somebody is behind. */
function isAhead({ places }: WordingPlaces, at: number): boolean {
  return places[at] === 1 && places.some((place) => place > 1);
}
