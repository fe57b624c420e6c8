import { useText } from '@/components/ui/language-provider';
import { SelectField } from '@/components/ui/select-field';
import { FEED_INTERVALS } from '@/lib/core/calendar/feed/calendar-feed';

const HOUR = 60;
const DAY = 1_440;

interface FeedIntervalProps {
  /** Minutes. */
  readonly value: number;
  readonly onChange: (minutes: number) => void;
}

/** How often the address is asked. */
export function FeedInterval({ value, onChange }: FeedIntervalProps) {
  const { t } = useText();
  const named = (minutes: number) => {
    if (minutes === HOUR) return t('workspace.feed.everyHour');
    if (minutes === DAY) return t('workspace.feed.everyDay');
    return t('workspace.feed.everyHours', { hours: minutes / HOUR });
  };
  return (
    <SelectField
      label={t('workspace.feed.every')}
      value={String(value)}
      options={FEED_INTERVALS.map((minutes) => ({ value: String(minutes), label: named(minutes) }))}
      onChange={(minutes) => onChange(Number(minutes))}
    />
  );
}
