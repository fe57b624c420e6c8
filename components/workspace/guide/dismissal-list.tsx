import { Undo2 } from 'lucide-react';
import { formatMoment } from '@/components/format-date';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import type { Dismissal } from '@/lib/core/guidelines/dismissal';
import type { Guide } from '@/lib/core/guidelines/guide';
import type { GuideStep } from './use-guide-step';
import { useRuleName } from './use-rule-name';

interface DismissalListProps {
  readonly guide: Guide;
  readonly onStep: GuideStep;
}

/** Everything that somebody answered with "Not again"; each can be heard again. */
export function DismissalList({ guide: { dismissals }, onStep }: DismissalListProps) {
  const { t, language } = useText();
  const nameOf = useRuleName();
  const reach = (dismissal: Dismissal) => {
    const { reach: how } = dismissal;
    if (how.by === 'wording') return t('workspace.guide.reach.wording', { words: how.words });
    if (how.by === 'account') return t('workspace.guide.reach.account', { account: how.account });
    return t('workspace.guide.reach.place', {
      site: t(`common.site.${how.platform}`),
      kind: t(`common.textKind.${how.kind}`),
    });
  };
  const hearAgain = ({ id: heard, rule }: Dismissal) =>
    onStep(
      (now) => ({ ...now, dismissals: now.dismissals.filter(({ id }) => id !== heard) }),
      t('workspace.guide.heardAgain', { rule: nameOf(rule) }),
    );
  if (dismissals.length === 0)
    return (
      <EmptyState icon={Undo2} title={t('workspace.guide.dismissedEmptyTitle')}>
        {t('workspace.guide.dismissedEmptyText')}
      </EmptyState>
    );
  return (
    <ul className="tw-rules" aria-label={t('workspace.guide.sections.dismissed')}>
      {dismissals
        .toSorted((a, b) => b.at - a.at)
        .map((dismissal) => (
          <li key={dismissal.id} className="tw-rule">
            <div className="tw-rule-head">
              <div className="tw-rule-name">
                <p>{nameOf(dismissal.rule)}</p>
                <p className="tw-muted tw-small">
                  {reach(dismissal)} · {formatMoment(dismissal.at, language)}
                </p>
              </div>
              <Button
                icon={Undo2}
                aria-label={t('workspace.guide.hearAgainThis', { rule: nameOf(dismissal.rule) })}
                onClick={() => hearAgain(dismissal)}
              >
                {t('workspace.guide.hearAgain')}
              </Button>
            </div>
          </li>
        ))}
    </ul>
  );
}
