import { useText } from '@/components/ui/language-provider';
import { gateWords } from '@/lib/core/replies/gate-words';

interface ReplyNotesProps {
  /** The day of its review has come. */
  readonly isOutdated: boolean;
  /** This customer has had these words from us. */
  readonly isSaidHere: boolean;
  /** Who must release it, as the template has it; empty for nobody. */
  readonly gate: string;
}

/** What to know of a saved reply before it is used. */
export function ReplyNotes({ isOutdated, isSaidHere, gate }: ReplyNotesProps) {
  const { t, language } = useText();
  const names = gateWords(gate, language);
  return (
    <>
      {isOutdated && <p className="field-note field-error">{t('palette.outdated')}</p>}
      {isSaidHere && <p className="field-note field-error">{t('blanks.saidHere')}</p>}
      {names && <p className="field-note">{t('palette.gate', { gate: names })}</p>}
    </>
  );
}
