import { Plus } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import type { SensitiveDate } from '@/lib/core/calendar/sensitive-dates';
import { todayIn } from '@/lib/core/calendar/today';
import { SensitiveDateFields } from './sensitive-date-fields';
import { type SettingsPartProps, SettingsSection } from './settings-section';

/** The team's own list of days on which promotion waits. */
export function SensitiveDateSettings({ settings: { sensitiveDates, zone }, onChange }: SettingsPartProps) {
  const { t } = useText();
  const { now } = useServices();
  const put = (at: number, ...changed: readonly SensitiveDate[]) =>
    onChange({ sensitiveDates: sensitiveDates.toSpliced(at, 1, ...changed) });
  return (
    <SettingsSection title={t('workspace.settings.sensitive')}>
      <p className="tw-muted">{t('workspace.settings.sensitiveHint')}</p>
      {sensitiveDates.map((date, at) => (
        <SensitiveDateFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a date has nothing else that stays while it is edited
          key={at}
          date={date}
          year={todayIn(zone, now()).slice(0, 4)}
          onChange={(changed) => put(at, changed)}
          onRemove={() => put(at)}
        />
      ))}
      <div>
        <Button
          icon={Plus}
          onClick={() =>
            onChange({
              sensitiveDates: [...sensitiveDates, { day: todayIn(zone, now()).slice(5), name: '' }],
            })
          }
        >
          {t('workspace.settings.sensitiveAdd')}
        </Button>
      </div>
    </SettingsSection>
  );
}
