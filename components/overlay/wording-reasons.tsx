import { useText } from '@/components/ui/language-provider';
import type { WordingReason } from '@/lib/core/reach/wording-evidence';

/** Why a wording may go further, each with who found that. */
export function WordingReasons({ reasons }: { reasons: readonly WordingReason[] }) {
  const { t, language } = useText();
  if (reasons.length === 0) return <p className="reason">{t('overlay.wordings.noReason')}</p>;
  return (
    <ul className="wording-reasons" aria-label={t('overlay.wordings.why')}>
      {reasons.map(({ text, source: { source, date, strength } }) => (
        <li key={text.en}>
          {text[language]}
          <small>
            {source[language]} · {date} · {t(`overlay.strength.${strength}`)}
          </small>
        </li>
      ))}
    </ul>
  );
}
