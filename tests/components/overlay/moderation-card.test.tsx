import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ModerationView } from '@/lib/state/overlay-store';
import { aFinding, drawOverlay } from './overlay-stage';

const asked = (id: string): ModerationView => ({
  id,
  finding: aFinding({ rule: 'delete-caution', level: 'warn', start: 0, end: 0 }),
  text: 'The parcel never came',
});
const WORDS = {
  'delete-caution': {
    message: 'Which rule allows hiding this?',
    reason: 'Signs of deleted criticism lower forgiveness.',
    evidence: [{ source: 'Liao et al.', date: '2024', strength: 'experiment' as const }],
  },
};
const RULE = { name: 'Published rule' };

let before: HTMLButtonElement;
beforeEach(() => {
  document.body.innerHTML = '<button>On the page</button>';
  before = screen.getByRole('button', { name: 'On the page' });
  before.focus();
});

const draw = () => drawOverlay({ moderation: asked('first'), words: WORDS });

describe('the question when a comment is hidden', () => {
  it('shows the words and why it asks, without taking the focus from the page', async () => {
    draw();

    expect(screen.getByRole('form', { name: 'Before hiding this' }).textContent).toMatch(
      /Which rule allows hiding this\?.*The parcel never came.*Signs of deleted criticism/,
    );
    expect(document.activeElement).toBe(before);

    await userEvent.click(screen.getByRole('button', { name: 'Why?' }));
    expect(screen.getByText(/Liao et al\./)).toBeTruthy();
  });

  it('takes the rule that is named, by button or Enter, and goes back to where the writer was', async () => {
    const { actions } = draw();
    expect(screen.getByRole('button', { name: 'Write down this rule' })).toHaveProperty('disabled', true);

    await userEvent.type(screen.getByRole('textbox', RULE), 'Rule 4: spam');
    await userEvent.click(screen.getByRole('button', { name: 'Write down this rule' }));

    expect(actions.recordModeration).toHaveBeenCalledExactlyOnceWith('Rule 4: spam');
    expect(document.activeElement).toBe(before);

    await userEvent.type(screen.getByRole('textbox', RULE), '{Enter}');
    expect(actions.recordModeration).toHaveBeenCalledTimes(2);
  });

  it('writes nothing down while no rule is named', async () => {
    const { actions } = draw();

    await userEvent.type(screen.getByRole('textbox', RULE), '  {Enter}');

    expect(actions.recordModeration).not.toHaveBeenCalled();
  });

  it('closes on Escape, but not on the Escape that only ends a composition', async () => {
    const { actions } = draw();
    const field = screen.getByRole('textbox', RULE);
    await userEvent.click(field);

    fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
    expect(actions.closeModeration).not.toHaveBeenCalled();

    await userEvent.keyboard('{Escape}');
    expect(actions.closeModeration).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(before);
  });

  it('begins anew for the next comment', async () => {
    const { store } = draw();
    await userEvent.type(screen.getByRole('textbox', RULE), 'Rule 4');

    act(() => store.setState({ moderation: asked('second') }));

    expect(screen.getByRole('textbox', RULE)).toHaveProperty('value', '');
  });
});
