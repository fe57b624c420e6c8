import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aFinding, drawOverlay } from './overlay-stage';

const gate = (needsReason: boolean) => ({
  gate: { composerId: 'c1', findings: [aFinding(needsReason ? {} : { level: 'warn' })], needsReason },
});

describe('the gate before a risky post', () => {
  it('asks with the safe answer focused, so that Enter goes back', async () => {
    const { actions } = drawOverlay(gate(false));
    expect(screen.getByRole('alertdialog', { name: 'Check before posting' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Back to editing' }));

    await userEvent.keyboard('{Enter}');

    expect(actions.backToEditing).toHaveBeenCalledOnce();
  });

  it('goes back on Escape', async () => {
    const { actions } = drawOverlay(gate(true));

    await userEvent.keyboard('{Escape}');

    expect(actions.backToEditing).toHaveBeenCalledOnce();
    expect(actions.postAnyway).not.toHaveBeenCalled();
  });

  it('lets a warning through without a reason', async () => {
    const { actions } = drawOverlay(gate(false));
    expect(screen.queryByRole('textbox', { name: 'Reason' })).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Post anyway' }));

    expect(actions.postAnyway).toHaveBeenCalledWith('');
  });

  it('wants a reason for a block, says so, and takes the writer there', async () => {
    const { actions } = drawOverlay(gate(true));
    const reason = screen.getByRole('textbox', { name: 'Reason' });

    await userEvent.click(screen.getByRole('button', { name: 'Post anyway' }));
    expect(actions.postAnyway).not.toHaveBeenCalled();
    expect(screen.getByText('Please write why it should go out as it is.')).toBeTruthy();
    expect(document.activeElement).toBe(reason);

    await userEvent.type(reason, 'Legal said yes');
    await userEvent.click(screen.getByRole('button', { name: 'Post anyway' }));
    expect(actions.postAnyway).toHaveBeenCalledWith('Legal said yes');
  });

  it('shows the three strongest and folds the rest under "more"', async () => {
    const findings = [0, 1, 2, 3, 4].map((start) => aFinding({ start, level: 'warn' }));
    drawOverlay({ gate: { composerId: 'c1', findings, needsReason: false } });
    expect(screen.getAllByRole('listitem')).toHaveLength(3);

    await userEvent.click(screen.getByRole('button', { name: '2 more' }));

    expect(screen.getAllByRole('listitem')).toHaveLength(5);
  });

  it('keeps Tab inside', async () => {
    drawOverlay(gate(true));
    const stops = new Set<Element | null>();

    for (let press = 0; press < 6; press++) {
      await userEvent.tab();
      stops.add(document.activeElement);
    }

    const dialog = screen.getByRole('alertdialog');
    expect(stops.size).toBe(3);
    for (const stop of stops) expect(dialog.contains(stop)).toBe(true);
  });

  it('asks in Korean', () => {
    drawOverlay(gate(true), 'ko');

    expect(screen.getByRole('alertdialog', { name: '게시 전 확인' })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: '사유' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '고치러 가기' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '그대로 게시' })).toBeTruthy();
  });
});
