import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useText } from '@/components/ui/language-provider';
import type { ValeReport } from '@/lib/exchange/vale/vale-report';
import { describeDemand } from '../team/describe-demand';

interface ValeDialogProps {
  readonly report: ValeReport;
  readonly onCancel: () => void;
  readonly onAdd: () => void;
}

/** What comes over from Vale styles, and what stays behind and why. */
export function ValeDialog({ report, onCancel, onAdd }: ValeDialogProps) {
  const { t, language } = useText();
  const { rules, leftOut, unread } = report;
  return (
    <ConfirmDialog
      title={t('workspace.guide.valeTitle')}
      confirm={{
        label: t('workspace.guide.addRules', { count: rules.length }),
        disabled: rules.length === 0,
        act: onAdd,
      }}
      onCancel={onCancel}
    >
      <div className="tw-stack tw-vale">
        <section>
          <h3 className="tw-label">{t('workspace.guide.valeTaken', { count: rules.length })}</h3>
          <ul className="tw-trial-posts">
            {rules.map((rule) => (
              <li key={rule.id}>{describeDemand(rule.demand, t)}</li>
            ))}
          </ul>
        </section>
        {leftOut.length > 0 && (
          <section>
            <h3 className="tw-label">{t('workspace.guide.valeLeftOut', { count: leftOut.length })}</h3>
            <ul className="tw-trial-posts">
              {leftOut.map(({ file, part, why }) => (
                <li key={`${file} ${part} ${why}`}>
                  {file}: <code>{part}</code> {t(`workspace.guide.notTakenOver.${why}`)}
                </li>
              ))}
            </ul>
          </section>
        )}
        {unread.length > 0 && (
          <section>
            <h3 className="tw-label">{t('workspace.guide.valeUnread', { count: unread.length })}</h3>
            <ul className="tw-trial-posts">
              {unread.map(({ file, problems: [problem] }) => (
                <li key={file}>
                  {file}: {problem?.where && <code>{problem.where}</code>} {problem?.message[language]}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </ConfirmDialog>
  );
}
