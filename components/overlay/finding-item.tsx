import { useId, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { Finding } from '@/lib/core/guidelines/finding';
import { EvidenceList } from './evidence-list';
import { LevelMark } from './level-mark';
import { useActions } from './overlay-actions';
import { useWords } from './use-words';

const LONGEST_EXCERPT = 32;

/** One thing to check, or one hint: what, why, and what to do about it in one click. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { t, language } = useText();
  const actions = useActions();
  const words = useWords(finding);
  const [open, setOpen] = useState(false);
  const detailId = useId();
  return (
    <li className={`finding finding-${finding.level}`}>
      <p className="finding-head">
        <LevelMark level={finding.level} />
        <span className="finding-message">{words.message}</span>
      </p>
      {finding.excerpt && (
        <button type="button" className="excerpt" onClick={() => actions.showFinding(finding)}>
          “{shorten(finding.excerpt)}”
        </button>
      )}
      {words.reason && <p className="reason">{words.reason}</p>}
      <div className="finding-actions">
        {finding.suggestions.map((suggestion) => (
          <button
            type="button"
            className="suggestion"
            key={`${suggestion.label.en}${suggestion.edit.start}`}
            onClick={() => actions.applySuggestion(finding, suggestion)}
          >
            {suggestion.label[language]}
          </button>
        ))}
        <button
          type="button"
          className="quiet"
          aria-expanded={open}
          aria-controls={detailId}
          onClick={() => setOpen(!open)}
        >
          {t('overlay.why')}
        </button>
        <button type="button" className="quiet" onClick={() => actions.dismiss(finding)}>
          {t('overlay.dismiss')}
        </button>
      </div>
      <div id={detailId} hidden={!open}>
        {open && <EvidenceList evidence={words.evidence} link={finding.link ?? ''} />}
      </div>
    </li>
  );
}

function shorten(excerpt: string): string {
  const line = excerpt.replace(/\s+/g, ' ');
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT)}…` : line;
}
