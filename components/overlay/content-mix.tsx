import { ChartPie } from 'lucide-react';
import { useId } from 'react';
import { useText } from '@/components/ui/language-provider';
import { SLOT_KINDS, type SlotKind } from '@/lib/core/calendar/slot';
import type { ContentMix } from '@/lib/core/reach/content-mix';
import { LEAST_POSTS, MOST_PROMOTION, promotionsIn, rarestOf } from '@/lib/core/reach/mix-shares';
import { useActions } from './overlay-actions';
import { useDisclosure } from './use-disclosure';

/** From here on promotions in a row are worth a word. */
const STREAK = 2;

/** What the present text is for, to be corrected with a click, and how much of what the account posts promotes. */
export function ContentMixLine({ mix }: { mix: ContentMix }) {
  const { t } = useText();
  const actions = useActions();
  const { open, button, detail } = useDisclosure();
  const name = useId();
  const { kind, kinds, promotionStreak, week } = mix;
  const posts = kinds.length;
  const most = Math.floor(posts * MOST_PROMOTION);
  const promotions = promotionsIn(kinds);
  const isOver = posts >= LEAST_POSTS && promotions > most;
  const nameOf = (one: SlotKind, isGuess: boolean) => {
    const name = t(`overlay.mix.kinds.${one}`);
    return isGuess ? t('overlay.mix.guess', { kind: name }) : name;
  };
  return (
    <section className="mix" aria-label={t('overlay.mix.title')}>
      <p className={isOver ? 'mix-share mix-over' : 'mix-share'}>
        <ChartPie aria-hidden="true" size={14} />
        <span>
          {posts < LEAST_POSTS
            ? t('overlay.mix.early', { posts, least: LEAST_POSTS })
            : t('overlay.mix.share', { promotions, posts, most })}
        </span>
      </p>
      {posts >= LEAST_POSTS && (
        <meter
          className="mix-meter"
          aria-hidden="true"
          max={posts}
          high={most}
          optimum={0}
          value={promotions}
        />
      )}
      <button {...button} className="quiet">
        {kind ? `${t('overlay.mix.kind')}: ${nameOf(kind, mix.isGuess)}` : t('overlay.mix.title')}
      </button>
      <div {...detail} className="mix-detail">
        {open && (
          <>
            {kind && (
              <fieldset className="mix-kinds">
                <legend>{t('overlay.mix.kind')}</legend>
                {SLOT_KINDS.map((one) => (
                  <label key={one} className="mix-kind">
                    <input
                      type="radio"
                      name={name}
                      checked={one === kind}
                      onChange={() => actions.sayContentKind(one)}
                    />
                    {t(`overlay.mix.kinds.${one}`)}
                  </label>
                ))}
              </fieldset>
            )}
            {promotionStreak >= STREAK && <p>{t('overlay.mix.streak', { count: promotionStreak })}</p>}
            {posts >= LEAST_POSTS && (
              <p>{t('overlay.mix.next', { kind: t(`overlay.mix.kinds.${rarestOf(kinds)}`) })}</p>
            )}
            <p>{t('overlay.mix.week', week)}</p>
            <p className="field-note">{t('overlay.mix.note')}</p>
          </>
        )}
      </div>
    </section>
  );
}
