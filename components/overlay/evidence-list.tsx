import { useText } from '@/components/ui/language-provider';
import type { Evidence } from '@/lib/core/guidelines/rule';

/** Sources with date and strength, so that nobody has to take our word for it. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { t, language } = useText();
  return (
    <ul className="evidence" aria-label={t('overlay.evidence')}>
      {evidence.map((item) => (
        <li key={item.source.en}>
          {item.source[language]} · {item.date} · {t(`overlay.strength.${item.strength}`)}
        </li>
      ))}
    </ul>
  );
}
