import { CalendarX, CopyPlus, Trash2 } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { EditorPanel } from '@/components/ui/editor-panel';
import { useText } from '@/components/ui/language-provider';
import { TextField } from '@/components/ui/text-field';
import { useAutosave } from '@/components/ui/use-autosave';
import { editOffer } from '@/lib/core/calendar/edit-series';
import { endingOf } from '@/lib/core/calendar/end-series';
import type { Slot } from '@/lib/core/calendar/slot';
import { removalOf } from '@/lib/core/calendar/slot-changes';
import { useStep } from '../use-step';
import { useCalendarView } from './calendar-view';
import { SlotChecklist } from './slot-checklist';
import { SlotChoices } from './slot-choices';
import { SlotDraft } from './slot-draft';
import { SlotRepeat } from './slot-repeat';
import { SlotSeries } from './slot-series';
import { SlotWentOut } from './slot-went-out';
import { SlotWhen } from './slot-when';
import { useChangeSlots } from './use-change-slots';
import { useEditSeries } from './use-edit-series';

interface SlotEditorProps {
  readonly slot: Slot;
  /** Rows of the calendar, as they are kept. */
  readonly rows: readonly Slot[];
}

export function SlotEditor({ slot, rows }: SlotEditorProps) {
  const { t } = useText();
  const route = useCalendarView();
  const { store, now, newId } = useServices();
  const { value, change, update, state, discard } = useAutosave(slot, (row: Slot, to) =>
    store.slots.update(row, (stored) => ({ ...to(stored), updatedAt: now() })),
  );
  const step = useStep(update);
  const changeSlots = useChangeSlots();
  const { before, answer } = useEditSeries(slot, route);
  const title = value.theme || t('common.untitledSlot');

  const duplicate = async () => {
    const copy: Slot = {
      ...value,
      id: newId(),
      state: 'planned',
      checklist: value.checklist.map((item) => ({ ...item, done: false })),
      draftId: null,
      occurrence: null,
      createdAt: now(),
      updatedAt: now(),
    };
    await store.slots.save(copy);
    route.go(copy.id);
  };
  const remove = async (changesOf: typeof removalOf) => {
    discard();
    await changeSlots(changesOf(await store.slots.all(), value), t('ui.removed', { title }));
    route.go(route.around(value.date));
  };

  return (
    <EditorPanel
      title={title}
      state={state}
      closes={route.view !== 'list'}
      backHref={route.href(route.around(value.date))}
      actions={
        <>
          <Button icon={CopyPlus} onClick={duplicate}>
            {t('workspace.calendar.duplicate')}
          </Button>
          <Button look="danger" icon={Trash2} onClick={() => remove(removalOf)}>
            {t(value.occurrence ? 'workspace.repeat.removeDay' : 'workspace.calendar.remove')}
          </Button>
          {value.occurrence && (
            <Button look="danger" icon={CalendarX} onClick={() => remove(endingOf)}>
              {t('workspace.repeat.removeFollowing')}
            </Button>
          )}
        </>
      }
    >
      <TextField
        label={t('workspace.fields.theme')}
        value={value.theme}
        placeholder={t('workspace.calendar.themeExample')}
        onChange={(theme) => change({ theme })}
      />
      <SlotSeries
        slot={value}
        offer={editOffer(rows, { before, after: value })}
        onAnswer={(scope) => {
          if (scope !== 'one') discard();
          // What is not written for others is still this day's.
          answer(value, scope).catch(() => change(value));
        }}
      />
      <SlotWhen slot={value} onChange={change} />
      {!value.occurrence && <SlotRepeat slot={value} onChange={change} onStep={step} />}
      <SlotChoices slot={value} onChange={change} />
      <SlotWentOut slot={value} onChange={change} />
      <TextField
        label={t('workspace.fields.brief')}
        rows={3}
        value={value.brief}
        placeholder={t('workspace.calendar.briefExample')}
        onChange={(brief) => change({ brief })}
      />
      <SlotChecklist slot={value} onChange={change} onStep={step} />
      <SlotDraft slot={value} onChange={change} />
    </EditorPanel>
  );
}
