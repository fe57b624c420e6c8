import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { LanguageProvider } from '@/components/ui/language-provider';
import { ToastProvider, useToast } from '@/components/ui/toast';
import { createTranslate } from '@/lib/locales/translate';

const undo = vi.fn();

function Buttons() {
  const toast = useToast();
  const [asks, setAsks] = useState(false);
  const remove = (what: string, about?: readonly string[]) =>
    toast({ message: `Deleted: ${what}`, undo: () => undo(what), ...(about && { about }) });
  return (
    <>
      <Button onClick={() => setAsks(true)}>Ask</Button>
      {['Menu', 'Price', 'Photo', 'Link'].map((what) => (
        <Button key={what} onClick={() => remove(what)}>
          {`Delete ${what}`}
        </Button>
      ))}
      <Button onClick={() => remove('Monday', ['series'])}>Delete Monday</Button>
      <Button onClick={() => remove('Tuesday', ['series'])}>Delete Tuesday</Button>
      <Button onClick={() => toast({ message: 'All set', undo, alone: true })}>Finish</Button>
      <Button onClick={() => toast({ message: 'Saved to a file' })}>Save</Button>
      <Dialog open={asks} title="Sure?" onClose={() => setAsks(false)} actions={null}>
        The question
      </Dialog>
    </>
  );
}

const press = (name: string) => act(() => screen.getByRole('button', { name }).click());
const undos = () => screen.queryAllByRole('button', { name: 'Undo' });
const undoOf = (what: string) =>
  screen.getByRole('button', { name: 'Undo', description: `Deleted: ${what}` });
const said = () => screen.getByRole('status').textContent;

beforeEach(() => {
  vi.useFakeTimers();
  undo.mockClear();
  render(
    <LanguageProvider language="en" createTranslate={createTranslate}>
      <ToastProvider>
        <Buttons />
      </ToastProvider>
    </LanguageProvider>,
  );
  press('Delete Menu');
});
afterEach(() => vi.useRealTimers());

it('says what happened in a status region and offers the way back', () => {
  expect(said()).toContain('Deleted: Menu');

  press('Undo');

  expect(undo).toHaveBeenCalledOnce();
  expect(said()).toBe('');
});

it('leaves by itself, but not while somebody is on it', () => {
  act(() => screen.getByRole('button', { name: 'Undo' }).focus());
  act(() => vi.advanceTimersByTime(60_000));
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined();

  act(() => screen.getByRole('button', { name: 'Undo' }).blur());
  act(() => vi.advanceTimersByTime(30_000));

  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

describe('several deletions', () => {
  it('can each be undone, by a button that tells a screen reader which', () => {
    press('Delete Price');

    act(() => undoOf('Menu').click());

    expect(undo.mock.calls).toEqual([['Menu']]);
    expect(said()).toContain('Deleted: Price');
    expect(undos()).toEqual([undoOf('Price')]);
  });

  it('have each its own time', () => {
    act(() => vi.advanceTimersByTime(20_000));
    press('Delete Price');
    act(() => vi.advanceTimersByTime(15_000));

    expect(undos()).toEqual([undoOf('Price')]);
  });

  it('stand three at most, and only what is new is announced', () => {
    for (const what of ['Price', 'Photo', 'Link']) press(`Delete ${what}`);

    expect(undos()).toEqual([undoOf('Price'), undoOf('Photo'), undoOf('Link')]);
    expect(screen.getByRole('status').getAttribute('aria-atomic')).toBe('false');
  });

  it('keep their way back when a note is said, and of notes the last one stands', () => {
    for (const what of ['Price', 'Photo']) press(`Delete ${what}`);
    press('Save');
    press('Save');

    expect(undos()).toHaveLength(3);
    expect(within(screen.getByRole('status')).getAllByText('Saved to a file')).toHaveLength(1);
  });

  it('of steps towards something go once that is done: their ways back lead nowhere', () => {
    press('Delete Price');
    press('Finish');

    expect(undos()).toHaveLength(1);
    expect(said()).toContain('All set');
  });

  it('of one thing leave the last way back alone: an older one would take back both', () => {
    press('Delete Monday');
    press('Delete Tuesday');

    expect(undos()).toEqual([undoOf('Menu'), undoOf('Tuesday')]);
  });
});

it('closes the newest with Escape, and gives the focus back where it came from', async () => {
  vi.useRealTimers();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Delete Price' }));
  const save = screen.getByRole('button', { name: 'Save' });
  act(() => save.focus());
  await user.tab();
  expect(document.activeElement).toBe(undoOf('Menu'));

  await user.keyboard('{Escape}');
  expect(undos()).toEqual([undoOf('Menu')]);
  expect(document.activeElement).toBe(undoOf('Menu'));

  await user.keyboard('{Escape}');
  expect(undos()).toEqual([]);
  expect(document.activeElement).toBe(save);
});

it('stays within reach while a dialog is open, which stays open', () => {
  const isShut = (element: Element) => element.closest('[inert], [aria-hidden="true"]') !== null;
  press('Ask');
  expect(isShut(screen.getByText('Delete Menu'))).toBe(true);
  expect(isShut(screen.getByText('Deleted: Menu'))).toBe(false);

  press('Undo');
  expect(undo).toHaveBeenCalledExactlyOnceWith('Menu');
  expect(screen.getByRole('dialog', { name: 'Sure?' })).toBeDefined();
});
