import { Plus, X } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useText } from '@/components/ui/language-provider';
import { TextField } from '@/components/ui/text-field';
import type { ChecklistItem, Slot } from '@/lib/core/calendar/slot';
import { putBack } from '../put-back';
import type { Step } from '../use-step';
import './slot-checklist.css';

interface SlotPartProps {
  readonly slot: Slot;
  readonly onChange: (patch: Partial<Slot>) => void;
}

/** What has to be done before it can go out. */
export function SlotChecklist({ slot, onChange, onStep }: SlotPartProps & { readonly onStep: Step<Slot> }) {
  const { t } = useText();
  const { newId } = useServices();
  const { checklist } = slot;
  const change = (id: string, patch: Partial<ChecklistItem>) =>
    onChange({ checklist: checklist.map((item) => (item.id === id ? { ...item, ...patch } : item)) });
  const remove = (item: ChecklistItem, at: number) =>
    onStep(
      (row) => ({ ...row, checklist: row.checklist.filter(({ id }) => id !== item.id) }),
      (row) => ({ ...row, checklist: putBack(row.checklist, item, at) }),
      t('ui.removed', { title: item.text || t('common.checklistItem', { number: at + 1 }) }),
    );

  return (
    <fieldset className="tw-checklist">
      <legend className="tw-label">{t('common.checklist')}</legend>
      {checklist.map(({ id, text, done }, index) => {
        const item = text || t('common.checklistItem', { number: index + 1 });
        return (
          <div key={id} className="tw-checklist-item">
            <input
              type="checkbox"
              aria-label={t('workspace.calendar.checklistDone', { item })}
              checked={done}
              onChange={({ target }) => change(id, { done: target.checked })}
            />
            <TextField
              label={t('common.checklistItem', { number: index + 1 })}
              labelHidden
              value={text}
              onChange={(next) => change(id, { text: next })}
            />
            <IconButton
              icon={X}
              label={t('ui.removeTag', { tag: item })}
              onClick={() => remove({ id, text, done }, index)}
            />
          </div>
        );
      })}
      <Button
        icon={Plus}
        onClick={() => onChange({ checklist: [...checklist, { id: newId(), text: '', done: false }] })}
      >
        {t('workspace.calendar.addChecklistItem')}
      </Button>
    </fieldset>
  );
}
