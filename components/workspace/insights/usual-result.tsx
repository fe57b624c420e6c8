import { useText } from '@/components/ui/language-provider';
import type { OwnPost } from '@/lib/core/reach/own-post';
import { ENOUGH_POSTS, grownPosts, OUTCOMES, usualOutcome } from '@/lib/core/reach/own-results';
import { formatNumber } from './format-number';

/** The medians that everything else is measured by. */
export function UsualResult({ posts }: { posts: readonly OwnPost[] }) {
  const { t, language } = useText();
  const count = grownPosts(posts).length;
  const enough = count >= ENOUGH_POSTS;
  return (
    <section className="tw-card" aria-labelledby="tw-usual">
      <h2 id="tw-usual" className="tw-section-title">
        {t('workspace.insights.usual')}
      </h2>
      {enough && (
        <dl className="tw-usual">
          {OUTCOMES.map((outcome) => {
            const median = usualOutcome(posts, outcome);
            return (
              <div key={outcome}>
                <dt className="tw-muted">{t(`workspace.insights.outcome.${outcome}`)}</dt>
                <dd>
                  {median === null ? t('workspace.insights.notShown') : formatNumber(median, language, 1)}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      <p className="tw-muted tw-small">
        {enough
          ? t('workspace.insights.fromPosts', { count })
          : t('workspace.insights.tooFew', { count, needed: ENOUGH_POSTS })}
      </p>
    </section>
  );
}
