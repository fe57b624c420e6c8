import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { LanguageProvider } from '@/components/ui/language-provider';
import { TagField } from '@/components/ui/tag-field';
import { ToastProvider } from '@/components/ui/toast';
import { createTranslate } from '@/lib/locales/translate';
import { expectAccessible } from '@/tests/support/axe';

function Tags({ initial }: { initial: readonly string[] }) {
  const [values, setValues] = useState(initial);
  return (
    <LanguageProvider language="en" createTranslate={createTranslate}>
      <ToastProvider>
        <TagField label="Tags" hint="Up to two" values={values} onChange={setValues} />
      </ToastProvider>
      <output aria-label="Words">{values.join('|')}</output>
    </LanguageProvider>
  );
}

it('adds a word with Enter and several with commas, each once', async () => {
  const user = userEvent.setup();
  const { container } = render(<Tags initial={['menu']} />);

  await user.type(screen.getByRole('textbox', { name: 'Tags' }), 'autumn{Enter}menu{Enter}');
  await user.type(screen.getByRole('textbox', { name: 'Tags' }), 'sale,');

  expect(screen.getByRole('status', { name: 'Words' }).textContent).toBe('menu|autumn|sale');
  await expectAccessible(container);
});

it('reads its hint out with the field', () => {
  render(<Tags initial={[]} />);

  expect(screen.getByRole('textbox', { name: 'Tags', description: 'Up to two' })).toBeDefined();
});

it('keeps a word that was typed but not confirmed when the field is left', async () => {
  const user = userEvent.setup();
  render(<Tags initial={[]} />);

  await user.type(screen.getByRole('textbox', { name: 'Tags' }), 'autumn');
  await user.tab();

  expect(screen.getByRole('status', { name: 'Words' }).textContent).toBe('autumn');
});

it('moves nothing under a button that is being pressed until it is let go', async () => {
  const user = userEvent.setup();
  render(<Tags initial={[]} />);
  await user.type(screen.getByRole('textbox', { name: 'Tags' }), 'autumn');

  await user.pointer({ keys: '[MouseLeft>]', target: document.body });
  expect(screen.getByRole('status', { name: 'Words' }).textContent).toBe('');
  await user.pointer('[/MouseLeft]');

  expect((await screen.findByRole('status', { name: 'Words' })).textContent).toBe('autumn');
});

it('removes a word by its own button, and the last one by Backspace', async () => {
  const user = userEvent.setup();
  render(<Tags initial={['menu', 'autumn', 'sale']} />);

  await user.click(screen.getByRole('button', { name: 'Remove menu' }));
  await user.type(screen.getByRole('textbox', { name: 'Tags' }), '{Backspace}');

  expect(screen.getByRole('status', { name: 'Words' }).textContent).toBe('autumn');
});
