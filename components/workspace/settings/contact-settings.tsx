import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import type { Contact } from '@/lib/core/team/contact';
import type { Settings } from '@/lib/core/team/settings';
import { putBack } from '../put-back';
import type { Step } from '../use-step';
import { ContactFields } from './contact-fields';
import { type SettingsPartProps, SettingsSection } from './settings-section';

/** To whom complaints are handed over, by kind. */
export function ContactSettings({
  settings: { contacts },
  onChange,
  onStep,
}: SettingsPartProps & { readonly onStep: Step<Settings> }) {
  const { t } = useText();
  const { newId } = useServices();
  const [added, setAdded] = useState('');
  const put = (changed: Contact) =>
    onChange({ contacts: contacts.map((one) => (one.id === changed.id ? changed : one)) });
  const add = () => {
    const id = newId();
    setAdded(id);
    onChange({ contacts: [...contacts, { id, name: '', email: '', kinds: [] }] });
  };
  const remove = (gone: Contact, at: number) => {
    setAdded('');
    onStep(
      (now) => ({ ...now, contacts: now.contacts.filter(({ id }) => id !== gone.id) }),
      (now) => ({ ...now, contacts: putBack(now.contacts, gone, at) }),
      t('ui.removed', { title: gone.name || t('workspace.settings.contactNew') }),
    );
  };
  return (
    <SettingsSection title={t('workspace.settings.contacts')}>
      <p className="tw-muted">{t('workspace.settings.contactsHint')}</p>
      {contacts.map((contact, at) => (
        <ContactFields
          key={contact.id}
          contact={contact}
          isAdded={contact.id === added}
          onChange={put}
          onRemove={() => remove(contact, at)}
        />
      ))}
      <div>
        <Button icon={Plus} onClick={add}>
          {t('workspace.settings.addContact')}
        </Button>
      </div>
    </SettingsSection>
  );
}
