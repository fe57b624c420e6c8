import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import type { SensitiveDate } from '@/lib/core/calendar/sensitive-dates';
import { sensitiveName } from '@/lib/core/calendar/sensitive-name';
import { todayIn } from '@/lib/core/calendar/today';
import { isSame } from '@/lib/core/team/is-same';
import type { Settings } from '@/lib/core/team/settings';
import type { Step } from '../use-step';
import { SensitiveDateFields } from './sensitive-date-fields';
import { type SettingsPartProps, SettingsSection } from './settings-section';

/** The team's own list of days on which promotion waits. */
export function SensitiveDateSettings({
  settings: { sensitiveDates, zone },
  onChange,
  onStep,
}: SettingsPartProps & { readonly onStep: Step<Settings> }) {
  const { t, language } = useText();
  const { now } = useServices();
  const [added, setAdded] = useState<number | null>(null);
  const add = () => {
    setAdded(sensitiveDates.length);
    onChange({ sensitiveDates: [...sensitiveDates, { day: todayIn(zone, now()).slice(5), name: '' }] });
  };
  const put = (at: number, changed: SensitiveDate) =>
    onChange({ sensitiveDates: sensitiveDates.with(at, changed) });
  const remove = (gone: SensitiveDate, at: number) => {
    setAdded(null);
    const isGone = (date: SensitiveDate) => isSame(date, gone);
    onStep(
      (now) => ({
        ...now,
        sensitiveDates: now.sensitiveDates.filter(
          (_, place) => place !== now.sensitiveDates.findIndex(isGone),
        ),
      }),
      (now) => ({
        ...now,
        sensitiveDates: now.sensitiveDates.some(isGone)
          ? now.sensitiveDates
          : now.sensitiveDates.toSpliced(at, 0, gone),
      }),
      t('ui.removed', { title: sensitiveName(gone)[language] }),
    );
  };
  return (
    <SettingsSection title={t('workspace.settings.sensitive')}>
      <p className="tw-muted">{t('workspace.settings.sensitiveHint')}</p>
      {sensitiveDates.map((date, at) => (
        <SensitiveDateFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a date has nothing else that stays while it is edited
          key={at}
          date={date}
          year={todayIn(zone, now()).slice(0, 4)}
          isAdded={at === added}
          onChange={(changed) => put(at, changed)}
          onRemove={() => remove(date, at)}
        />
      ))}
      <div>
        <Button icon={Plus} onClick={add}>
          {t('workspace.settings.sensitiveAdd')}
        </Button>
      </div>
    </SettingsSection>
  );
}
