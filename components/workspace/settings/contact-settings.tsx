import { Plus } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import type { Contact } from '@/lib/core/team/contact';
import { ContactFields } from './contact-fields';
import { type SettingsPartProps, SettingsSection } from './settings-section';

/** To whom complaints are handed over, by kind. */
export function ContactSettings({ settings: { contacts }, onChange }: SettingsPartProps) {
  const { t } = useText();
  const { newId } = useServices();
  const put = (changed: Contact) =>
    onChange({ contacts: contacts.map((one) => (one.id === changed.id ? changed : one)) });
  return (
    <SettingsSection title={t('workspace.settings.contacts')}>
      <p className="tw-muted">{t('workspace.settings.contactsHint')}</p>
      {contacts.map((contact) => (
        <ContactFields
          key={contact.id}
          contact={contact}
          onChange={put}
          onRemove={() => onChange({ contacts: contacts.filter(({ id }) => id !== contact.id) })}
        />
      ))}
      <div>
        <Button
          icon={Plus}
          onClick={() =>
            onChange({ contacts: [...contacts, { id: newId(), name: '', email: '', kinds: [] }] })
          }
        >
          {t('workspace.settings.addContact')}
        </Button>
      </div>
    </SettingsSection>
  );
}
