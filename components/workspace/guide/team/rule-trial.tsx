import { useDeferredValue, useMemo, useState } from 'react';
import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import { TextField } from '@/components/ui/text-field';
import { useWatch } from '@/components/ui/use-watch';
import { createCheck } from '@/lib/core/guidelines/engine';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { ORDINARY_POSTS } from '@/lib/core/guidelines/ordinary-posts';
import { ANYWHERE, patternsOf, type TeamRule } from '@/lib/core/guidelines/team-rule';
import { createTeamRules } from '@/lib/core/guidelines/team-rules';
import { FindingList } from '../finding-list';
import { isComplete } from './new-team-rule';
import { usePatternVerdict } from './use-pattern-verdict';

const OWN = 200;
const SHOWN = 12;

/** The rule at work: on a sentence as it is typed, and on a few hundred ordinary posts that it should mostly leave alone. */
export function RuleTrial({ rule }: { rule: TeamRule }) {
  const { t } = useText();
  const { store, now } = useServices();
  const [text, setText] = useState('');
  const own = useWatch(useMemo(() => store.sent.watchRecent(OWN), [store]));
  const late = useDeferredValue(rule);
  const fine = usePatternVerdict(patternsOf(late.demand)) === 'fine';
  const check = useMemo(() => {
    if (!fine || !isComplete(late)) return null;
    // Everywhere and always: what its place or its day would hide should show here.
    const tried = { ...late, on: true, scope: ANYWHERE };
    return createCheck({
      rules: [],
      teamRules: createTeamRules([tried]),
      guide: EMPTY_GUIDE,
      now: () => performance.now(),
    });
  }, [late, fine]);
  const posts = useMemo(
    () => [...ORDINARY_POSTS, ...(own ?? []).map((sent) => ({ text: sent.text, platform: sent.platform }))],
    [own],
  );
  const flagged = useMemo(
    () =>
      check
        ? posts.filter(
            (post) =>
              check(post.text, { platform: post.platform, kind: 'post', time: now() }).findings.length > 0,
          )
        : [],
    [check, posts, now],
  );
  return (
    <section className="tw-trial tw-stack" aria-label={t('workspace.guide.trial')}>
      <TextField
        label={t('workspace.guide.tryRule')}
        rows={2}
        value={text}
        placeholder={t('workspace.guide.tryExample')}
        onChange={setText}
      />
      <div role="status">
        {check && text.trim() !== '' && (
          <FindingList findings={check(text, { platform: 'x', kind: 'post', time: now() }).findings} />
        )}
      </div>
      {check && (
        <div className="tw-stack">
          <p role="status">
            {t('workspace.guide.wouldFlag', { count: flagged.length, total: posts.length })}
          </p>
          {flagged.length > 0 && (
            <ul className="tw-trial-posts" aria-label={t('workspace.guide.flaggedPosts')}>
              {flagged.slice(0, SHOWN).map((post) => (
                <li key={post.text} className="tw-text">
                  {post.text}
                </li>
              ))}
            </ul>
          )}
          {flagged.length > SHOWN && (
            <p className="tw-muted tw-small">
              {t('workspace.guide.moreFlagged', { count: flagged.length - SHOWN })}
            </p>
          )}
        </div>
      )}
    </section>
  );
}
