import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { ALL_RULES } from '@/components/workspace/guide/all-rules';
import { RULE_DOCS } from '@/components/workspace/guide/rule-docs';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { renderPage } from '@/tests/support/render-page';

const RRN = ALL_RULES.find((rule) => rule.id === 'pii-rrn')!;
const NAME = RRN.message.en;

beforeEach(() => {
  location.hash = '#/guide';
});

it('shows every rule, each with its reason, its sources with date, and examples', async () => {
  const { user } = renderPage(<WorkspaceApp />);

  const rules = within(await screen.findByRole('list', { name: 'Rules' }));
  expect(rules.getAllByRole('switch')).toHaveLength(ALL_RULES.length);
  const rrn = within(rules.getByRole('heading', { name: NAME }).closest('li')!);
  await user.click(rrn.getByText('Why and examples'));

  const { date, source } = RRN.evidence[0]!;
  expect(await rrn.findByText(RRN.reason.en)).toBeDefined();
  expect(rrn.getByText(source.en, { exact: false }).textContent).toContain(date);
  expect(rrn.getByText(RULE_DOCS['pii-rrn']!.bad.en[0]!)).toBeDefined();
});

it('switches a rule off and takes it out of the live check', async () => {
  const { user, store } = renderPage(<WorkspaceApp />);
  const tryBox = within(await screen.findByRole('region', { name: 'Try the guide' }));

  await user.type(tryBox.getByRole('textbox', { name: 'Text' }), '900101-1234568');
  expect(await tryBox.findByText(NAME)).toBeDefined();
  await user.click(screen.getByRole('switch', { name: `Check: ${NAME}` }));

  await waitFor(() => expect(tryBox.queryByText(NAME)).toBeNull());
  await waitFor(async () => expect((await store.guide.read()).rules['pii-rrn']).toEqual({ on: false }));
});

it('changes the level of a rule and goes back to the default without a trace', async () => {
  const { user, store } = renderPage(<WorkspaceApp />);
  const level = await screen.findByRole('combobox', { name: `Level: ${NAME}` });

  await user.selectOptions(level, 'tip');
  await waitFor(async () =>
    expect((await store.guide.read()).rules['pii-rrn']).toEqual({ on: true, level: 'tip' }),
  );
  await user.selectOptions(level, RRN.level);

  await waitFor(async () => expect((await store.guide.read()).rules['pii-rrn']).toEqual({ on: true }));
});

it('finds rules by words and by kind', async () => {
  const { user } = renderPage(<WorkspaceApp />);

  await user.type(await screen.findByRole('searchbox', { name: 'Search rules' }), 'pii-rrn');
  expect(screen.getAllByRole('switch')).toHaveLength(1);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of rule' }), 'Reach');

  expect(screen.queryAllByRole('switch')).toHaveLength(0);
});

it('opens the rule that a deep link names', async () => {
  location.hash = '#/guide/pii-rrn';
  const { container } = renderPage(<WorkspaceApp />);

  await screen.findByRole('list', { name: 'Rules' });
  const open = container.querySelectorAll('details[open]');
  expect([...open].map((details) => details.querySelector('code')?.textContent)).toEqual(['pii-rrn']);
});

it('adds a word the team avoids, with what to write instead, and checks with it at once', async () => {
  location.hash = '#/guide/words';
  const { user, store } = renderPage(<WorkspaceApp />);

  await user.click(await screen.findByRole('button', { name: 'Add a word' }));
  await user.type(screen.getByRole('textbox', { name: 'Word' }), 'consumers');
  await user.type(screen.getByRole('textbox', { name: 'Write instead' }), 'customers');
  await user.type(screen.getByRole('textbox', { name: 'Why' }), 'Warmer');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'block');
  await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Dear consumers');

  await waitFor(async () =>
    expect((await store.guide.read()).terms).toEqual([
      { id: 'new-1', term: 'consumers', replacement: 'customers', level: 'block', note: 'Warmer' },
    ]),
  );
  expect(await screen.findByText('consumers', { selector: 'q' })).toBeDefined();
});

it('removes a word and brings it back', async () => {
  location.hash = '#/guide/words';
  const term = { id: 'g1', term: 'users', replacement: '', level: 'warn', note: '' } as const;
  const { user, store } = renderPage(<WorkspaceApp />, { rows: { guide: { terms: [term] } } });

  await user.click(await screen.findByRole('button', { name: 'Delete word: users' }));
  expect(screen.queryByRole('textbox', { name: 'Word' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(screen.getByRole('textbox', { name: 'Word' })).toBeDefined();
  await waitFor(async () => expect((await store.guide.read()).terms).toEqual([term]));
});

it('keeps words that must never be flagged, and the packs of the trade', async () => {
  location.hash = '#/guide/words';
  const { user, store } = renderPage(<WorkspaceApp />);

  await user.type(await screen.findByRole('textbox', { name: 'Never flag these words' }), 'Moa{Enter}');
  await user.click(screen.getByRole('link', { name: 'Industries' }));
  await user.click(await screen.findByRole('switch', { name: 'Food' }));

  await waitFor(async () =>
    expect(await store.guide.read()).toMatchObject({ allowed: ['Moa'], packs: ['food'] }),
  );
});
