import { useEffect, useState } from 'react';
import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import { SelectField } from '@/components/ui/select-field';
import { SwitchField } from '@/components/ui/switch-field';
import { type SettingsPartProps, SettingsSection } from './settings-section';

/** Minutes before a slot. */
const LEADS = [0, 5, 10, 15, 30, 60] as const;
const USUAL_LEAD = 10;

/** Notifications that call a slot to mind. The browser asks for its permission at the switch, and not before. */
export function ReminderSettings({ settings, onChange }: SettingsPartProps) {
  const { t } = useText();
  const { notifications } = useServices();
  const { remindMinutes } = settings;
  const [allowed, setAllowed] = useState(true);
  const wanted = remindMinutes !== null;

  useEffect(() => {
    // Taken back in the browser's own settings, nothing would come and nobody would know why.
    if (wanted) void notifications.allowed().then(setAllowed);
  }, [wanted, notifications]);

  const turn = async (on: boolean) => {
    // Asked in this very turn of the click: Firefox refuses later ones.
    const may = on ? await notifications.ask() : true;
    setAllowed(may);
    if (may) onChange({ remindMinutes: on ? USUAL_LEAD : null });
  };
  return (
    <SettingsSection title={t('workspace.settings.reminders')}>
      <SwitchField
        label={t('workspace.settings.remind')}
        hint={t(allowed ? 'workspace.settings.remindHint' : 'workspace.settings.remindRefused')}
        on={wanted}
        onChange={(on) => void turn(on)}
      />
      {remindMinutes !== null && (
        <SelectField
          label={t('workspace.settings.remindLead')}
          value={String(remindMinutes)}
          options={[...new Set([...LEADS, remindMinutes])]
            .sort((a, b) => a - b)
            .map((minutes) => ({
              value: String(minutes),
              label:
                minutes === 0
                  ? t('workspace.settings.remindAtOnce')
                  : t('workspace.settings.remindMinutes', { minutes }),
            }))}
          onChange={(minutes) => onChange({ remindMinutes: Number(minutes) })}
        />
      )}
    </SettingsSection>
  );
}
