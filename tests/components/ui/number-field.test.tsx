import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { NumberField } from '@/components/ui/number-field';

function openNumber(initial: number) {
  render(<Most initial={initial} />);
  return {
    user: userEvent.setup(),
    field: screen.getByRole<HTMLInputElement>('spinbutton', { name: 'At most' }),
    kept: () => screen.getByRole('status').textContent,
  };
}

function Most({ initial }: { initial: number }) {
  const [value, setValue] = useState(initial);
  return (
    <>
      <NumberField label="At most" value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  );
}

it('can be emptied and typed anew', async () => {
  const { user, field, kept } = openNumber(2);

  await user.clear(field);
  expect(field.value).toBe('');
  await user.type(field, '30');

  expect(field.value).toBe('30');
  expect(kept()).toBe('30');
});

it.each([
  ['nothing', '{Backspace}', '2'],
  ['more than fits', '{Backspace}200001', '20000'],
  ['part of a whole', '.5', '2'],
])('shows what is kept once it is left with %s in it', async (_, keys, left) => {
  const { user, field, kept } = openNumber(2);

  await user.type(field, keys);
  await user.tab();

  expect(kept()).toBe(left);
  expect(field.value).toBe(left);
});
