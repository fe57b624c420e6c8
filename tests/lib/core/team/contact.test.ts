import { expect, it } from 'vitest';
import { contactFor } from '@/lib/core/team/contact';

const contact = (id: string, kinds: readonly ('delivery' | 'refund')[]) => ({
  id,
  name: id,
  email: '',
  kinds,
});

it('the contact that names the kind takes it over, before the one for everything else', () => {
  const contacts = [contact('rest', []), contact('logistics', ['delivery'])];

  expect(contactFor('delivery', contacts)?.id).toBe('logistics');
  expect(contactFor('privacy', contacts)?.id).toBe('rest');
  expect(contactFor('refund', [contact('logistics', ['delivery'])])).toBeNull();
});
