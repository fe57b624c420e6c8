import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Button } from '@/components/ui/button';
import { LanguageProvider } from '@/components/ui/language-provider';
import { ToastProvider, useToast } from '@/components/ui/toast';
import { createTranslate } from '@/lib/locales/translate';

const undo = vi.fn();

function Delete() {
  const toast = useToast();
  return <Button onClick={() => toast({ message: 'Deleted: Menu', undo })}>Delete</Button>;
}

beforeEach(() => {
  vi.useFakeTimers();
  undo.mockClear();
  render(
    <LanguageProvider language="en" createTranslate={createTranslate}>
      <ToastProvider>
        <Delete />
      </ToastProvider>
    </LanguageProvider>,
  );
  act(() => screen.getByRole('button', { name: 'Delete' }).click());
});
afterEach(() => vi.useRealTimers());

it('says what happened in a status region and offers the way back', () => {
  expect(screen.getByRole('status').textContent).toContain('Deleted: Menu');

  act(() => screen.getByRole('button', { name: 'Undo' }).click());

  expect(undo).toHaveBeenCalledOnce();
  expect(screen.getByRole('status').textContent).toBe('');
});

it('leaves by itself, but not while somebody is on it', () => {
  act(() => screen.getByRole('button', { name: 'Undo' }).focus());
  act(() => vi.advanceTimersByTime(60_000));
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined();

  act(() => screen.getByRole('button', { name: 'Undo' }).blur());
  act(() => vi.advanceTimersByTime(30_000));

  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});
