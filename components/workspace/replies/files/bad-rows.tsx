import { useText } from '@/components/ui/language-provider';
import { placeText } from '@/lib/exchange/replies/place-text';
import type { BadRow } from '@/lib/exchange/replies/reply-report';
import './reply-import-dialog.css';

const SHOWN = 200;

/** The rows that stay out: where each stands, and why. */
export function BadRows({ rows }: { rows: readonly BadRow[] }) {
  const { t, language } = useText();
  return (
    <section>
      <h3 className="tw-label">{t('workspace.replies.staysOut', { count: rows.length })}</h3>
      <ul className="tw-import-list tw-import-bad">
        {rows.slice(0, SHOWN).map(({ place, field, message }) => (
          <li key={`${placeText(place, t)} ${field} ${message.en}`}>
            <b>{[placeText(place, t), field].filter(Boolean).join(' · ')}</b>
            <span>{message[language]}</span>
          </li>
        ))}
        {rows.length > SHOWN && <li>{t('workspace.guide.moreFlagged', { count: rows.length - SHOWN })}</li>}
      </ul>
    </section>
  );
}
