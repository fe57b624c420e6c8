import { useText } from '@/components/ui/language-provider';
import type { RuleWords } from '@/lib/core/guidelines/rule-words';

interface EvidenceListProps {
  readonly evidence: RuleWords['evidence'];
  /** The team's own guideline; empty where it has none. */
  readonly link: string;
}

/** Sources with date and strength, so that nobody has to take our word for it. */
export function EvidenceList({ evidence, link }: EvidenceListProps) {
  const { t } = useText();
  return (
    <ul className="evidence" aria-label={t('overlay.evidence')}>
      {evidence.map((item) => (
        <li key={item.source}>
          {item.source} · {item.date} · {t(`overlay.strength.${item.strength}`)}
        </li>
      ))}
      {link && (
        <li>
          <a href={link} target="_blank" rel="noreferrer noopener">
            {t('overlay.guideline')}
          </a>
        </li>
      )}
      {evidence.length === 0 && !link && <li>{t('overlay.teamRule')}</li>}
    </ul>
  );
}
