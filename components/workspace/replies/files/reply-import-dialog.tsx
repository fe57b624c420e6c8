import { useMemo } from 'react';
import { useServices } from '@/components/services';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useText } from '@/components/ui/language-provider';
import { planImport, type ReplyImport } from '@/lib/core/replies/import-replies';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import type { Checked } from '@/lib/exchange/checked';
import type { ReplyReport } from '@/lib/exchange/replies/reply-report';
import { ImportProblems } from '../../settings/import-problems';
import { newTemplate } from '../new-template';
import { templateTitle } from '../template-title';
import { BadRows } from './bad-rows';
import { ChangedReplies } from './changed-replies';
import './reply-import-dialog.css';

interface ReplyImportDialogProps {
  readonly fileName: string;
  readonly outcome: Checked<ReplyReport>;
  readonly templates: readonly ReplyTemplate[];
  readonly onCancel: () => void;
  readonly onAgree: (plan: ReplyImport) => void;
}

/** What the file would change, what stays out and why; or every reason why it can't be read. */
export function ReplyImportDialog({
  fileName,
  outcome,
  templates,
  onCancel,
  onAgree,
}: ReplyImportDialogProps) {
  const { t } = useText();
  const { now, newId } = useServices();
  const plan = useMemo(
    () =>
      outcome.ok
        ? planImport(templates, outcome.value.replies, () => newTemplate(newId(), now()), now())
        : null,
    [outcome, templates, newId, now],
  );
  const count = plan ? plan.added.length + plan.changed.length : 0;
  return (
    <ConfirmDialog
      title={t(outcome.ok ? 'workspace.replies.importTitle' : 'workspace.backup.refusedTitle')}
      confirm={
        plan && {
          label: t('workspace.replies.takeIn', { count }),
          disabled: count === 0,
          act: () => onAgree(plan),
        }
      }
      onCancel={onCancel}
    >
      {outcome.ok && plan ? (
        <Difference fileName={fileName} report={outcome.value} plan={plan} />
      ) : (
        <>
          <p className="tw-muted">{fileName}</p>
          {!outcome.ok && <ImportProblems problems={outcome.problems} />}
        </>
      )}
    </ConfirmDialog>
  );
}

/** Enough to recognise the file by. */
const SHOWN = 50;

function Difference({
  fileName,
  report,
  plan,
}: {
  fileName: string;
  report: ReplyReport;
  plan: ReplyImport;
}) {
  const { t, language } = useText();
  const { added, changed, same } = plan;
  return (
    <div className="tw-stack">
      <p className="tw-muted">
        {fileName} · {t(`workspace.replies.sources.${report.source}`)}
      </p>
      {report.bad.length > 0 && <BadRows rows={report.bad} />}
      {changed.length > 0 && <ChangedReplies changed={changed} />}
      {added.length > 0 && (
        <section>
          <h3 className="tw-label">{t('workspace.replies.added', { count: added.length })}</h3>
          <ul className="tw-import-list">
            {added.slice(0, SHOWN).map((reply) => (
              <li key={reply.id}>
                <b>{templateTitle(reply, language) || t('workspace.replies.untitled')}</b>
                <span className="tw-muted tw-clamp">{reply.wordings.ko[0] ?? reply.wordings.en[0]}</span>
              </li>
            ))}
            {added.length > SHOWN && (
              <li>{t('workspace.guide.moreFlagged', { count: added.length - SHOWN })}</li>
            )}
          </ul>
        </section>
      )}
      {same > 0 && <p>{t('workspace.replies.same', { count: same })}</p>}
      {report.unusedColumns.length > 0 && (
        <p className="tw-hint">
          {t('workspace.replies.unusedColumns', { columns: report.unusedColumns.join(', ') })}
        </p>
      )}
    </div>
  );
}
