import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { useText } from '@/components/ui/language-provider';
import { NumberField } from '@/components/ui/number-field';
import { TextField } from '@/components/ui/text-field';
import { weekdayName } from '../weekday-name';
import { type SettingsPartProps, SettingsSection } from './settings-section';

const WEEK = ['1', '2', '3', '4', '5', '6', '7'] as const;
const HOUR = 60;
const FORTNIGHT = 14 * 24 * HOUR;

/** How soon a first answer is wanted, and when somebody is there to give it. */
export function AnswerSettings({ settings, onChange }: SettingsPartProps) {
  const { t, language } = useText();
  const { answerTargets, dutyHours } = settings;
  const target = (patch: Partial<typeof answerTargets>) =>
    onChange({ answerTargets: { ...answerTargets, ...patch } });
  const duty = (patch: Partial<typeof dutyHours>) => onChange({ dutyHours: { ...dutyHours, ...patch } });
  return (
    <SettingsSection title={t('workspace.settings.firstAnswer')}>
      <div className="tw-grid">
        <NumberField
          label={t('workspace.settings.urgentTarget')}
          value={answerTargets.urgent}
          smallest={1}
          largest={FORTNIGHT}
          onChange={(urgent) => target({ urgent })}
        />
        <NumberField
          label={t('workspace.settings.xTarget')}
          value={answerTargets.onX}
          smallest={1}
          largest={FORTNIGHT}
          onChange={(onX) => target({ onX })}
        />
        <NumberField
          label={t('workspace.settings.usualTarget')}
          value={Math.round(answerTargets.usual / HOUR)}
          smallest={1}
          largest={FORTNIGHT / HOUR}
          onChange={(hours) => target({ usual: hours * HOUR })}
        />
      </div>
      <CheckboxGroup
        label={t('workspace.settings.dutyDays')}
        values={WEEK.filter((day) => dutyHours.days.includes(Number(day)))}
        options={WEEK.map((value) => ({ value, label: weekdayName(Number(value), language, 'long') }))}
        onChange={(days) => duty({ days: days.map(Number) })}
      />
      <div className="tw-grid">
        <TextField
          label={t('workspace.settings.dutyFrom')}
          type="time"
          value={dutyHours.from}
          onChange={(from) => from && duty({ from })}
        />
        <TextField
          label={t('workspace.settings.dutyUntil')}
          type="time"
          value={dutyHours.until}
          hint={t('workspace.settings.dutyHint')}
          onChange={(until) => until && duty({ until })}
        />
      </div>
    </SettingsSection>
  );
}
