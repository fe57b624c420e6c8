import { CircleCheck } from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import { LevelBadge } from '@/components/ui/level-badge';
import type { Finding } from '@/lib/core/guidelines/finding';
import { RULE_DOCS } from './rule-docs';
import './finding-list.css';

export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t, language } = useText();
  if (findings.length === 0) {
    return (
      <p className="tw-row tw-muted">
        <CircleCheck aria-hidden size={18} />
        {t('workspace.guide.clean')}
      </p>
    );
  }
  return (
    <ul className="tw-stack" aria-label={t('overlay.findings')}>
      {findings.map((finding) => {
        const docs = RULE_DOCS[finding.rule];
        return (
          <li key={`${finding.rule} ${finding.start} ${finding.end}`} className="tw-finding">
            <div className="tw-row">
              <LevelBadge level={finding.level} label={t(`overlay.level.${finding.level}`)} />
              {finding.excerpt && <q className="tw-finding-words">{finding.excerpt}</q>}
            </div>
            <p>{(finding.message ?? docs?.message)?.[language]}</p>
            <p className="tw-muted tw-small">{(finding.reason ?? docs?.reason)?.[language]}</p>
          </li>
        );
      })}
    </ul>
  );
}
