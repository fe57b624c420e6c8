import { formatDay } from '@/components/format-date';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import './repeat-exceptions.css';

interface RepeatExceptionsProps {
  /** ISO dates. */
  readonly dates: readonly string[];
  /** The day is an ISO date, and as it is shown. */
  readonly onPutBack: (date: string, day: string) => void;
}

/** The days that were left out of a series, each of which can be put back. */
export function RepeatExceptions({ dates, onPutBack }: RepeatExceptionsProps) {
  const { t, language } = useText();
  if (dates.length === 0) return null;
  return (
    <section aria-labelledby="tw-repeat-exceptions">
      <h3 id="tw-repeat-exceptions" className="tw-label">
        {t('workspace.repeat.leftOut')}
      </h3>
      <ul className="tw-repeat-exceptions">
        {dates.map((date) => {
          const day = formatDay(date, language);
          return (
            <li key={date}>
              <time dateTime={date}>{`${day} (${date.slice(0, 4)})`}</time>
              <Button
                look="quiet"
                aria-label={t('workspace.repeat.putBackDay', { day })}
                onClick={() => onPutBack(date, day)}
              >
                {t('workspace.repeat.putBack')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
