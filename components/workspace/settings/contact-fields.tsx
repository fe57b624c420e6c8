import { Trash2 } from 'lucide-react';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { IconButton } from '@/components/ui/icon-button';
import { useText } from '@/components/ui/language-provider';
import { TextField } from '@/components/ui/text-field';
import { COMPLAINT_KINDS } from '@/lib/core/replies/complaint';
import type { Contact } from '@/lib/core/team/contact';
import { EmailField } from './email-field';
import { useFocusAdded } from './use-focus-added';
import './contact-fields.css';

interface ContactFieldsProps {
  readonly contact: Contact;
  /** Just now, by the person's own click. */
  readonly isAdded: boolean;
  readonly onChange: (contact: Contact) => void;
  readonly onRemove: () => void;
}

/** Everything a customer writes that somebody else may have to settle. */
const HANDED_OVER = COMPLAINT_KINDS.filter((kind) => kind !== 'praise' && kind !== 'none');

export function ContactFields({ contact, isAdded, onChange, onRemove }: ContactFieldsProps) {
  const { t } = useText();
  const fields = useFocusAdded<HTMLFieldSetElement>(isAdded);
  const name = contact.name || t('workspace.settings.contactNew');
  return (
    <fieldset className="tw-contact" ref={fields}>
      <legend className="tw-hidden">{t('workspace.settings.contactOf', { name })}</legend>
      <div className="tw-contact-head">
        <TextField
          label={t('workspace.settings.contactName')}
          value={contact.name}
          onChange={(next) => onChange({ ...contact, name: next })}
        />
        <EmailField
          label={t('workspace.settings.contactEmail')}
          value={contact.email}
          onChange={(email) => onChange({ ...contact, email })}
        />
        <IconButton
          icon={Trash2}
          label={t('workspace.settings.removeContact', { name })}
          onClick={onRemove}
        />
      </div>
      <CheckboxGroup
        label={t('workspace.settings.contactKinds')}
        values={contact.kinds}
        options={HANDED_OVER.map((value) => ({ value, label: t(`overlay.kind.${value}`) }))}
        onChange={(kinds) => onChange({ ...contact, kinds })}
      />
    </fieldset>
  );
}
