import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useText } from '@/components/ui/language-provider';
import type { Guide } from '@/lib/core/guidelines/guide';
import { compareGuides } from '@/lib/core/team/compare-guides';
import type { Checked } from '@/lib/exchange/checked';
import { ImportProblems } from '../../settings/import-problems';
import { describeDemand } from '../team/describe-demand';

interface GuideImportDialogProps {
  readonly fileName: string;
  readonly outcome: Checked<Guide>;
  readonly before: Guide;
  readonly onCancel: () => void;
  readonly onReplace: (guide: Guide) => void;
}

/** What the file would change, or every reason why it is refused. */
export function GuideImportDialog(props: GuideImportDialogProps) {
  const { fileName, outcome, before, onCancel, onReplace } = props;
  const { t } = useText();
  return (
    <ConfirmDialog
      title={t(outcome.ok ? 'workspace.guide.importTitle' : 'workspace.backup.refusedTitle')}
      confirm={
        outcome.ok ? { label: t('workspace.guide.replace'), act: () => onReplace(outcome.value) } : null
      }
      onCancel={onCancel}
    >
      <p className="tw-muted">{fileName}</p>
      {outcome.ok ? (
        <Changes before={before} after={outcome.value} />
      ) : (
        <ImportProblems problems={outcome.problems} />
      )}
    </ConfirmDialog>
  );
}

function Changes({ before, after }: { before: Guide; after: Guide }) {
  const { t } = useText();
  const changes = compareGuides(before, after);
  const lists = (['added', 'changed', 'removed'] as const).filter((name) => changes[name].length > 0);
  return (
    <div className="tw-stack">
      {lists.map((name) => (
        <section key={name}>
          <h3 className="tw-label">
            {t(`workspace.guide.difference.${name}`, { count: changes[name].length })}
          </h3>
          <ul className="tw-trial-posts">
            {changes[name].map((rule) => (
              <li key={rule.id}>{describeDemand(rule.demand, t)}</li>
            ))}
          </ul>
        </section>
      ))}
      {changes.parts.length > 0 && (
        <p>
          {t('workspace.guide.difference.parts')}{' '}
          {changes.parts.map((part) => t(`workspace.guide.part.${part}`)).join(', ')}
        </p>
      )}
      {lists.length + changes.parts.length === 0 && <p>{t('workspace.guide.difference.none')}</p>}
    </div>
  );
}
