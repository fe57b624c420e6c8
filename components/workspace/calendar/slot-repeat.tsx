import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { useText } from '@/components/ui/language-provider';
import { NumberField } from '@/components/ui/number-field';
import { SelectField } from '@/components/ui/select-field';
import type { Update } from '@/components/ui/use-autosave';
import type { Recurrence } from '@/lib/core/calendar/recurrence';
import {
  patternFrom,
  REPEAT_CHOICES,
  type RepeatChoice,
  repeatChoiceOf,
} from '@/lib/core/calendar/repeat-choice';
import type { Slot } from '@/lib/core/calendar/slot';
import type { Language } from '@/lib/core/language';
import type { Translate } from '@/lib/locales/translate';
import type { Step } from '../use-step';
import { weekdayName } from '../weekday-name';
import { RepeatEnd } from './repeat-end';
import { RepeatExceptions } from './repeat-exceptions';

interface SlotPartProps {
  readonly slot: Slot;
  readonly onChange: (patch: Partial<Slot>) => void;
}

const WEEK = ['1', '2', '3', '4', '5', '6', '7'] as const;
const LONGEST_INTERVAL = 99;
const NTH = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth' } as const;

/** Whether and how the slot comes again, until when, and on which days it does not. */
export function SlotRepeat({ slot, onChange, onStep }: SlotPartProps & { readonly onStep: Step<Slot> }) {
  const { t, language } = useText();
  const { recurrence } = slot;
  const chosen = repeatChoiceOf(recurrence);
  const change = (patch: Partial<Pick<Recurrence, 'interval' | 'end' | 'exceptions'>>) =>
    recurrence && onChange({ recurrence: { ...recurrence, ...patch } });
  const choose = (choice: RepeatChoice) => {
    const { interval = 1, end = null, exceptions = [] } = recurrence ?? {};
    onChange({
      recurrence:
        choice === 'never' ? null : { ...patternFrom(choice, slot.date), interval, end, exceptions },
    });
  };
  const putDayBack = (date: string, day: string) =>
    onStep(
      withExceptions((dates) => dates.filter((other) => other !== date)),
      withExceptions((dates) => [...new Set([...dates, date])].sort()),
      t('workspace.repeat.dayIsBack', { day }),
    );

  return (
    <>
      <div className="tw-grid">
        <SelectField
          label={t('workspace.repeat.label')}
          value={chosen}
          options={REPEAT_CHOICES.map((value) => ({ value, label: choiceLabel(value, slot, t, language) }))}
          onChange={choose}
        />
        {recurrence && (
          <NumberField
            label={t(`workspace.repeat.interval.${recurrence.frequency}`)}
            value={recurrence.interval}
            smallest={1}
            largest={LONGEST_INTERVAL}
            onChange={(interval) => change({ interval })}
          />
        )}
      </div>
      {recurrence?.frequency === 'weekly' && (
        <CheckboxGroup
          label={t('workspace.repeat.weekdays')}
          values={WEEK.filter((day) => recurrence.weekdays.includes(Number(day)))}
          options={WEEK.map((value) => ({ value, label: weekdayName(Number(value), language, 'long') }))}
          onChange={(days) =>
            days.length > 0 && onChange({ recurrence: { ...recurrence, weekdays: days.map(Number) } })
          }
        />
      )}
      {recurrence && (
        <>
          <RepeatEnd end={recurrence.end} start={slot.date} onChange={(end) => change({ end })} />
          <RepeatExceptions dates={recurrence.exceptions} onPutBack={putDayBack} />
        </>
      )}
    </>
  );
}

function withExceptions(to: (dates: readonly string[]) => readonly string[]): Update<Slot> {
  return (row) =>
    row.recurrence
      ? { ...row, recurrence: { ...row.recurrence, exceptions: to(row.recurrence.exceptions) } }
      : row;
}

/** A monthly choice names its day: that of the rule, or where there is none yet, of the slot. */
function choiceLabel(choice: RepeatChoice, slot: Slot, t: Translate, language: Language): string {
  if (choice !== 'monthDay' && choice !== 'nthWeekday') return t(`workspace.repeat.${choice}`);
  const pattern =
    repeatChoiceOf(slot.recurrence) === choice ? slot.recurrence : patternFrom(choice, slot.date);
  if (pattern && 'monthDay' in pattern)
    return pattern.monthDay === -1
      ? t('workspace.repeat.lastDay')
      : t('workspace.repeat.monthDay', { day: pattern.monthDay });
  if (!pattern || !('nth' in pattern)) return '';
  const which = NTH[pattern.nth as keyof typeof NTH] ?? 'last';
  return t('workspace.repeat.nthWeekday', {
    nth: t(`workspace.repeat.nth.${which}`),
    weekday: weekdayName(pattern.weekday, language, 'long'),
  });
}
