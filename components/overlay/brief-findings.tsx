import { useText } from '@/components/ui/language-provider';
import type { Finding } from '@/lib/core/guidelines/finding';
import { foreground } from '@/lib/core/guidelines/foreground';
import { FoldedList } from './folded-list';
import { LevelMark } from './level-mark';
import { useWords } from './use-words';

interface BriefFindingsProps {
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** What to check without what to do about it: three at most, strongest first; the rest behind "more". */
export function BriefFindings({ id, findings }: BriefFindingsProps) {
  const { t } = useText();
  return (
    <FoldedList
      id={id}
      className="brief-findings"
      label={t('overlay.findings')}
      {...foreground(findings, [])}
    >
      {(finding) => <BriefFinding finding={finding} />}
    </FoldedList>
  );
}

function BriefFinding({ finding }: { finding: Finding }) {
  const words = useWords(finding);
  return (
    <li>
      <p className="finding-head">
        <LevelMark level={finding.level} />
        <span className="finding-message">{words.message}</span>
      </p>
      {finding.excerpt && <p className="excerpt">“{finding.excerpt}”</p>}
      {words.reason && <p className="reason">{words.reason}</p>}
    </li>
  );
}
