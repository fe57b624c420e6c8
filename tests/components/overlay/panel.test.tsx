import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aFinding, aPanel, drawOverlay } from './overlay-stage';

const hint = aFinding({
  rule: 'hashtag-one-or-two',
  family: 'hint',
  level: 'tip',
  start: 0,
  end: 0,
  excerpt: '',
  message: { en: 'Consider one topic hashtag', ko: '주제 해시태그 하나를 더해 보세요' },
  suggestions: [],
});

describe('the panel beside a composer', () => {
  it('lists what to check with its reason, and counts it aloud', () => {
    drawOverlay({ panel: aPanel({ findings: [aFinding()] }) });

    const panel = screen.getByRole('region', { name: 'Tonewright' });
    const list = within(panel).getByRole('list', { name: 'Things to check' });
    expect(within(list).getAllByRole('listitem')[0]).toHaveProperty(
      'textContent',
      expect.stringContaining('Publishing one is not allowed.'),
    );
    expect(within(panel).getByRole('status', { name: '1 to check' })).toBeTruthy();
  });

  it('speaks Korean to a Korean reader', () => {
    drawOverlay({ panel: aPanel({ findings: [aFinding()] }) }, 'ko');

    expect(screen.getByRole('region', { name: '톤라이트' })).toBeTruthy();
    expect(screen.getByRole('list', { name: '확인할 점' })).toBeTruthy();
    expect(screen.getByRole('status', { name: '확인할 점 1개' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '다시 보지 않기' })).toBeTruthy();
  });

  it('keeps hints apart from findings', () => {
    drawOverlay({ panel: aPanel({ findings: [aFinding()], hints: [hint] }) });

    const hints = screen.getByRole('list', { name: 'To reach further' });
    expect(within(hints).getByText('Consider one topic hashtag')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Things to check' })).queryByText(/hashtag/)).toBeNull();
  });

  it('tells source, date and strength behind "Why?"', async () => {
    drawOverlay({ panel: aPanel({ findings: [aFinding()] }) });

    await userEvent.click(screen.getByRole('button', { name: 'Why?' }));

    expect(
      screen.getByText('Personal Information Protection Act, art. 24-2 · 2011 · law or regulator'),
    ).toBeTruthy();
  });

  it('hands the pressed suggestion on, once', async () => {
    const finding = aFinding();
    const { actions } = drawOverlay({ panel: aPanel({ findings: [finding] }) });

    await userEvent.click(screen.getByRole('button', { name: 'Remove the number' }));

    expect(actions.applySuggestion.mock.calls).toEqual([[finding, finding.suggestions[0]]]);
  });

  it('shows three messages and folds the rest under "more"', async () => {
    const findings = ['a', 'b', 'c', 'd', 'e'].map((word, index) =>
      aFinding({ rule: `r-${word}`, start: index, message: { en: `About ${word}`, ko: word } }),
    );
    drawOverlay({ panel: aPanel({ findings }) });
    expect(screen.getAllByRole('listitem')).toHaveLength(3);

    await userEvent.click(screen.getByRole('button', { name: '2 more' }));

    expect(screen.getAllByRole('listitem')).toHaveLength(5);
  });

  it('never looks clean when nothing was checked', () => {
    drawOverlay({ panel: aPanel(null, { state: 'not-checked' }) });

    expect(screen.getByRole('status').textContent).toContain('Not checked');
  });

  it('never looks clean when a rule failed', () => {
    drawOverlay({ panel: aPanel({ failedRules: ['pii-card'] }) });

    expect(screen.getByRole('status').textContent).toBe('Not fully checked; rules that failed: 1');
  });

  it('names the rule that used up the time', () => {
    const { store } = drawOverlay({ panel: aPanel({ overran: 'team/legal-17', failedRules: ['pii-card'] }) });
    const status = () => screen.getByRole('status').textContent;
    expect(status()).toBe('Not fully checked: one rule took too long (Your team’s tone guide)');

    act(() => store.setState({ panel: aPanel({ overran: 'pii-rrn' }) }));

    expect(status()).toMatch(/\(Looks like a resident registration number\)$/);
  });

  it('still says that something wants a look before the rules’ words have been told', () => {
    drawOverlay({ panel: aPanel({ findings: [aFinding()] }), words: {} });

    expect(screen.getByText('Look at this once more')).toBeTruthy();
  });

  it('gives a rule of the team its own words and a link to the guideline', async () => {
    const finding = aFinding({
      rule: 'team/1',
      message: { en: 'We say guests', ko: '손님이라고 합니다' },
      reason: { en: 'Our guests are not users.', ko: '손님은 이용자가 아닙니다.' },
      link: 'https://guide.example.com/words',
    });
    drawOverlay({ panel: aPanel({ findings: [finding] }) });

    expect(screen.getByText('We say guests')).toBeTruthy();
    expect(screen.getByText('Our guests are not users.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Why?' }));
    expect(screen.getByRole('link', { name: 'Our guideline' })).toHaveProperty(
      'href',
      'https://guide.example.com/words',
    );
  });

  it('offers no "Not again" for what nothing but a reason lets out', () => {
    drawOverlay({ panel: aPanel({ findings: [aFinding({ firm: true })] }) });

    expect(screen.getByRole('button', { name: 'Why?' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Not again' })).toBeNull();
  });

  it('offers to undo "Not again" and to make it wider', async () => {
    const chosen: string[] = [];
    const note = (what: string) => () => void chosen.push(what);
    drawOverlay({
      panel: aPanel({ findings: [] }),
      notice: {
        key: 'dismissed.wording',
        undo: note('undo'),
        widen: [
          { by: 'place', choose: note('place') },
          { by: 'account', choose: note('account') },
        ],
      },
    });
    expect(screen.getByText('These words will not be flagged by this rule again.')).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: 'The whole rule, here' }));
    await userEvent.click(screen.getByRole('button', { name: 'The whole rule, for this account' }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));

    expect(chosen).toEqual(['place', 'account', 'undo']);
  });

  it('offers unsent text back', async () => {
    const unsent = {
      id: 'u',
      site: 'x',
      kind: 'post',
      inReplyTo: '',
      text: '쓰던 글',
      updatedAt: 1,
    } as const;
    const { actions } = drawOverlay({ panel: aPanel({ text: '' }, { unsent }) });

    expect(screen.getByText('쓰던 글')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Restore unsent text' }));

    expect(actions.restoreUnsent).toHaveBeenCalledOnce();
  });
});
