import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { LinesField } from '@/components/ui/lines-field';

function Lines() {
  const [values, setValues] = useState<readonly string[]>([]);
  return (
    <>
      <LinesField
        label="Tags"
        values={values}
        onChange={setValues}
        clean={(tag) => tag.replace('#', '').trim()}
      />
      <output>{values.join('|')}</output>
    </>
  );
}

it('keeps cleaned lines, each once and none empty, and shows them as typed', async () => {
  const user = userEvent.setup();
  render(<Lines />);

  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tags' });
  await user.type(field, '#sale{Enter}sale{Enter}# autumn{Enter}#');
  expect(screen.getByRole('status').textContent).toBe('sale|autumn');

  await user.type(field, 'menu');
  expect(field.value).toBe('#sale\nsale\n# autumn\n#menu');
  expect(screen.getByRole('status').textContent).toBe('sale|autumn|menu');
});
