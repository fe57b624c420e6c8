import { useText } from '@/components/ui/language-provider';
import { ICS_PARTS, type LeftOut, type LeftOutReason } from '@/lib/core/calendar/left-out';
import type { Translate } from '@/lib/locales/translate';
import './calendar-import.css';

const SHOWN = 200;

/** What of a file stays out or comes in otherwise than it stands there, and why. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const { t } = useText();
  const said = [...new Map(leftOut.map((one) => [Object.values(one).join('\n'), one]))];
  if (said.length === 0) return null;
  return (
    <section>
      <h3 className="tw-label">{t('workspace.calendarFiles.leftOut', { count: said.length })}</h3>
      <ul className="tw-calendar-import">
        {said.slice(0, SHOWN).map(([key, { title, line, reason, part }]) => (
          <li key={key}>
            <b>
              {title || t('common.untitledSlot')} · {t('backup.line', { line })}
            </b>
            <span>{t(`workspace.calendarFiles.reason.${reason}`, { part: partName(reason, part, t) })}</span>
          </li>
        ))}
        {said.length > SHOWN && <li>{t('workspace.guide.moreFlagged', { count: said.length - SHOWN })}</li>}
      </ul>
    </section>
  );
}

/** What people call it, with the name by which it is found in the file. */
function partName(reason: LeftOutReason, part: string, t: Translate): string {
  if (reason !== 'component' && reason !== 'details') return part;
  const names = part.split(', ').map((name) => {
    const known = ICS_PARTS.find((one) => one === name);
    return known
      ? t('workspace.calendarFiles.named', { what: t(`workspace.calendarFiles.part.${known}`), name })
      : name;
  });
  return names.join(', ');
}
