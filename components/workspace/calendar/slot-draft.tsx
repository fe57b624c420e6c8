import { FilePlus2, FileText } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { useText } from '@/components/ui/language-provider';
import { SelectField } from '@/components/ui/select-field';
import { useStored } from '@/components/use-stored';
import type { Slot } from '@/lib/core/calendar/slot';
import { mainText } from '@/lib/core/drafts/main-text';
import { newDraft } from '@/lib/core/drafts/new-draft';
import { routeHref } from '../routes';
import { goTo } from '../use-route';
import './slot-draft.css';

interface SlotPartProps {
  readonly slot: Slot;
  readonly onChange: (patch: Partial<Slot>) => void;
}

/** The text that goes out: chosen from the drafts, or begun here. */
export function SlotDraft({ slot, onChange }: SlotPartProps) {
  const { t } = useText();
  const { store, now, newId } = useServices();
  const drafts = useStored('drafts') ?? [];
  const linked = drafts.find((draft) => draft.id === slot.draftId);

  const begin = async () => {
    const draft = {
      ...newDraft({ id: newId(), wordingId: newId(), now: now() }),
      title: slot.theme,
      site: slot.site,
    };
    await store.drafts.save(draft);
    onChange({ draftId: draft.id });
    goTo('drafts', draft.id);
  };

  return (
    <div className="tw-slot-draft">
      <SelectField
        label={t('workspace.fields.draft')}
        value={linked?.id ?? ''}
        options={[
          { value: '', label: t('workspace.calendar.noDraft') },
          ...drafts.map((draft) => ({
            value: draft.id,
            label: draft.title || mainText(draft).slice(0, 40) || t('common.untitledDraft'),
          })),
        ]}
        onChange={(id) => onChange({ draftId: id || null })}
      />
      {linked && <p className="tw-text tw-slot-draft-text">{mainText(linked)}</p>}
      {linked ? (
        <ButtonLink icon={FileText} href={routeHref('drafts', linked.id)}>
          {t('workspace.calendar.openDraft')}
        </ButtonLink>
      ) : (
        <Button icon={FilePlus2} onClick={begin}>
          {t('workspace.calendar.beginDraft')}
        </Button>
      )}
    </div>
  );
}
