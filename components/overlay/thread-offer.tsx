import { useMemo, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import { splitThread } from '@/lib/core/reach/split-thread';
import { LengthRing } from './length-ring';
import { useActions } from './overlay-actions';
import { useDisclosure } from './use-disclosure';

interface ThreadOfferProps {
  /** Longer than one post may be. */
  readonly text: string;
  /** The page takes further posts; else they are copied one by one. */
  readonly canAddPost: boolean;
}

/** A text that is too long, as the thread it could be. */
export function ThreadOffer({ text, canAddPost }: ThreadOfferProps) {
  const { t } = useText();
  const { open, button, detail } = useDisclosure();
  return (
    <section className="thread">
      <button {...button} className="suggestion">
        {t('overlay.thread.offer')}
      </button>
      <div {...detail}>{open && <ThreadPreview text={text} canAddPost={canAddPost} />}</div>
    </section>
  );
}

function ThreadPreview({ text, canAddPost }: ThreadOfferProps) {
  const { t } = useText();
  const actions = useActions();
  const [numbered, setNumbered] = useState(false);
  const parts = useMemo(() => splitThread(text, { numbered }), [text, numbered]);
  return (
    <>
      <label className="thread-switch">
        <input
          type="checkbox"
          role="switch"
          checked={numbered}
          aria-checked={numbered}
          onChange={(event) => setNumbered(event.currentTarget.checked)}
        />
        {t('overlay.thread.number')}
      </label>
      {canAddPost ? (
        <button type="button" className="primary" onClick={() => actions.splitIntoThread(numbered)}>
          {t('overlay.thread.write', { count: parts.length })}
        </button>
      ) : (
        <p className="field-note">{t('overlay.thread.oneByOne')}</p>
      )}
      <ol className="thread-parts" aria-label={t('overlay.thread.parts')}>
        {parts.map((part, at) => (
          <li key={part.start}>
            <p>{part.text}</p>
            <div className="thread-part-foot">
              <LengthRing length={part.weightedLength} />
              {!canAddPost && (
                <button
                  type="button"
                  className="quiet"
                  aria-label={t('overlay.thread.copyPost', { number: at + 1 })}
                  onClick={() => actions.copyText(part.text)}
                >
                  {t('overlay.thread.copy')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
