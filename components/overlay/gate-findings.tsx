import { useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { Finding } from '@/lib/core/guidelines/finding';
import { foreground } from '@/lib/core/guidelines/foreground';
import { LevelMark } from './level-mark';
import { useWords } from './use-words';

interface GateFindingsProps {
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** What holds the post: three at most, strongest first; the rest behind "more". */
export function GateFindings({ id, findings }: GateFindingsProps) {
  const { t } = useText();
  const [unfolded, setUnfolded] = useState(false);
  const { shown, folded } = foreground(findings, []);
  const visible = unfolded ? findings : shown;
  return (
    <>
      <ul id={id} className="gate-findings" aria-label={t('overlay.findings')}>
        {visible.map((finding) => (
          <GateFinding key={`${finding.rule}:${finding.start}:${finding.excerpt}`} finding={finding} />
        ))}
      </ul>
      {folded.length > 0 && (
        <button
          type="button"
          className="quiet more"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? t('overlay.less') : t('overlay.more', { count: folded.length })}
        </button>
      )}
    </>
  );
}

function GateFinding({ finding }: { finding: Finding }) {
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
