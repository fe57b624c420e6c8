import { useText } from '@/components/ui/language-provider';
import type { Finding } from '@/lib/core/guidelines/finding';
import { LevelMark } from './level-mark';
import { useActions } from './overlay-actions';
import { useWords } from './use-words';
import { Why } from './why';

const LONGEST_EXCERPT = 32;

/** One thing to check, or one hint: what, why, and what to do about it in one click. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { t, language } = useText();
  const actions = useActions();
  const words = useWords(finding);
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
      <Why
        className="finding-actions"
        evidence={words.evidence}
        link={finding.link ?? ''}
        before={finding.suggestions.map((suggestion) => (
          <button
            type="button"
            className="suggestion"
            key={`${suggestion.label.en}${suggestion.edit.start}`}
            onClick={() => actions.applySuggestion(finding, suggestion)}
          >
            {suggestion.label[language]}
          </button>
        ))}
        after={
          !finding.firm && (
            <button type="button" className="quiet" onClick={() => actions.dismiss(finding)}>
              {t('overlay.dismiss')}
            </button>
          )
        }
      />
    </li>
  );
}

function shorten(excerpt: string): string {
  const line = excerpt.replace(/\s+/g, ' ');
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT)}…` : line;
}
