import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ALL_RULES } from '@/components/workspace/guide/all-rules';
import { RULE_DOCS } from '@/components/workspace/guide/rule-docs';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { ORDINARY_POSTS } from '@/lib/core/guidelines/ordinary-posts';
import { ANYWHERE, type TeamRule } from '@/lib/core/guidelines/team-rule';
import { writeGuideFile } from '@/lib/exchange/guide-file';
import { renderPage } from '@/tests/support/render-page';
import { utf16 } from '@/tests/support/utf16';

const RRN = ALL_RULES.find((rule) => rule.id === 'pii-rrn')!;
const DOCS = RULE_DOCS['pii-rrn']!;
const NAME = DOCS.message.en;

beforeEach(() => {
  location.hash = '#/guide';
});

it('shows every rule, each with its reason, its sources with date, and examples', async () => {
  const { user } = renderPage(<WorkspaceApp />);

  const rules = within(await screen.findByRole('list', { name: 'Rules' }));
  expect(rules.getAllByRole('switch')).toHaveLength(ALL_RULES.length);
  const rrn = within(rules.getByRole('heading', { name: NAME }).closest('li')!);
  await user.click(rrn.getByText('Why and examples'));

  const { date, source } = DOCS.evidence[0]!;
  expect(await rrn.findByText(DOCS.reason.en)).toBeDefined();
  expect(rrn.getByText(source.en, { exact: false }).textContent).toContain(date);
  expect(rrn.getByText(DOCS.bad.en![0]!)).toBeDefined();
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

const anAvoid = (id: string, ...terms: string[]): TeamRule => ({
  ...{ id, on: true, level: 'warn', scope: ANYWHERE, exceptions: [], link: '' },
  demand: { kind: 'avoid', terms },
  message: { ko: '', en: '' },
});

describe('the team’s own rules', () => {
  beforeEach(() => {
    location.hash = '#/guide/ours';
  });

  it('are written with their kind, words and level, and checked with at once', async () => {
    const { user, store } = renderPage(<WorkspaceApp />);

    await user.click(await screen.findByRole('button', { name: 'Write a rule' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'A rule of our guide' }));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Kind' }), 'Write instead');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Level' }), 'Careful');
    await user.type(dialog.getByRole('textbox', { name: 'Words' }), 'consumers{Enter}users');
    await user.type(dialog.getByRole('textbox', { name: 'Write instead' }), 'customers');
    await user.click(dialog.getByRole('button', { name: 'Save the rule' }));
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Dear consumers');

    await waitFor(async () =>
      expect((await store.guide.read()).teamRules).toMatchObject([
        {
          level: 'warn',
          demand: { kind: 'prefer', terms: ['consumers', 'users'], replacement: 'customers' },
        },
      ]),
    );
    expect(await screen.findByText('consumers', { selector: 'q' })).toBeDefined();
  });

  it('are tried on a sentence and on ordinary posts before they are saved', async () => {
    const sent = {
      ...{ id: 's', text: 'Our cheap tea is back', at: 1, account: '', customer: '' },
      ...({ platform: 'x', kind: 'post' } as const),
    };
    const { user } = renderPage(<WorkspaceApp />, { rows: { sent: [sent] } });
    const total = ORDINARY_POSTS.length + 1;

    await user.click(await screen.findByRole('button', { name: 'Write a rule' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Words' }), 'cheap');
    expect(await dialog.findByText(`Of ${total} ordinary posts, this rule would flag 1.`)).toBeDefined();
    const posts = within(dialog.getByRole('list', { name: 'Ordinary posts it would flag' }));
    expect(posts.getByText('Our cheap tea is back')).toBeDefined();

    await user.type(dialog.getByRole('textbox', { name: 'Try it on a sentence' }), 'A cheap trick');
    expect(await dialog.findByText('cheap', { selector: 'q' })).toBeDefined();
  });

  it('are not saved while something is missing', async () => {
    const { user, store } = renderPage(<WorkspaceApp />);

    await user.click(await screen.findByRole('button', { name: 'Write a rule' }));
    await user.click(screen.getByRole('button', { name: 'Save the rule' }));

    expect(screen.getByRole('alert').textContent).toContain('Something is missing');
    expect((await store.guide.read()).teamRules).toEqual([]);
  });

  it('take a pattern only when it runs in linear time, and name the part at fault', async () => {
    const { user, store } = renderPage(<WorkspaceApp />);

    await user.click(await screen.findByRole('button', { name: 'Write a rule' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Kind' }), 'Pattern');
    const pattern = dialog.getByRole('textbox', { name: 'Pattern' });
    await user.type(pattern, '(sale+)+!');
    expect(await dialog.findByText(/“sale\+\)\+”/)).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Save the rule' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('sale+)+');
    expect((await store.guide.read()).teamRules).toEqual([]);

    await user.clear(pattern);
    await user.type(pattern, 'sales?!');
    expect(await dialog.findByText('Runs in linear time.')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Save the rule' }));
    await waitFor(async () => expect((await store.guide.read()).teamRules).toHaveLength(1));
  });

  it('are found among many by their words and by kind', async () => {
    const many = Array.from({ length: 400 }, (_, at) => anAvoid(`r${at}`, `word${at}`));
    const { user } = renderPage(<WorkspaceApp />, { rows: { guide: { teamRules: many } } });

    expect(await screen.findByText(/400 of 400 rules/)).toBeDefined();
    await user.type(screen.getByRole('searchbox', { name: 'Search our rules' }), 'word399');
    expect(screen.getByText('1 of 400 rules')).toBeDefined();
    expect(screen.getByText('Avoid word399')).toBeDefined();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Emoji');
    expect(screen.getByText('0 of 400 rules')).toBeDefined();
  });

  it('are removed and brought back', async () => {
    const rule = anAvoid('g1', 'users');
    const { user, store } = renderPage(<WorkspaceApp />, { rows: { guide: { teamRules: [rule] } } });

    await user.click(await screen.findByRole('button', { name: 'Delete: Avoid users' }));
    expect(screen.queryByText('Avoid users')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));

    expect(screen.getByText('Avoid users')).toBeDefined();
    await waitFor(async () => expect((await store.guide.read()).teamRules).toEqual([rule]));
  });
});

it('keeps the voice, our names, words never flagged, and the packs of the trade', async () => {
  location.hash = '#/guide/voice';
  const { user, store } = renderPage(<WorkspaceApp />);

  await user.type(await screen.findByRole('textbox', { name: 'How we sound' }), 'Like a neighbour');
  await user.type(screen.getByRole('textbox', { name: 'We do' }), 'Listen first{Enter}Answer today');
  await user.type(screen.getByRole('textbox', { name: 'Our sites' }), 'https://moa.example/shop{Enter}');
  await user.type(screen.getByRole('textbox', { name: 'Never flag these words' }), 'Moa{Enter}');
  await user.click(screen.getByRole('link', { name: 'Industries' }));
  await user.click(await screen.findByRole('switch', { name: 'Food' }));

  await waitFor(async () =>
    expect(await store.guide.read()).toMatchObject({
      voice: { prose: 'Like a neighbour', dos: ['Listen first', 'Answer today'] },
      company: { domains: ['moa.example'] },
      allowed: ['Moa'],
      packs: ['food'],
    }),
  );
});

it('lists what was waved off, and lets each be heard again', async () => {
  location.hash = '#/guide/dismissed';
  const dismissals = [
    { id: 'd1', rule: 'pii-rrn', reach: { by: 'wording', words: '900101-1234567' }, at: 1 },
    { id: 'd2', rule: 'team/g1', reach: { by: 'place', platform: 'facebook', kind: 'comment' }, at: 2 },
  ] as const;
  const { user, store } = renderPage(<WorkspaceApp />, {
    rows: { guide: { dismissals, teamRules: [anAvoid('g1', 'users')] } },
  });

  const list = within(await screen.findByRole('list', { name: 'Dismissed' }));
  expect(list.getByText(/These words: “900101-1234567”/)).toBeDefined();
  expect(list.getByText(/Facebook, Comment/)).toBeDefined();
  await user.click(list.getByRole('button', { name: `Hear it again: ${NAME}` }));

  await waitFor(async () => expect((await store.guide.read()).dismissals).toEqual([dismissals[1]]));
});

describe('files of the guide', () => {
  const choose = (label: string) => screen.findByLabelText(label, { selector: 'input' });

  it('shows what a guide would change before anything does', async () => {
    const { user, store } = renderPage(<WorkspaceApp />, {
      rows: { guide: { teamRules: [anAvoid('old', 'users')] } },
    });
    const text = writeGuideFile({
      ...EMPTY_GUIDE,
      teamRules: [anAvoid('new', 'consumers')],
      packs: ['food'],
    });

    await user.upload(await choose('Import a guide'), new File([text], 'guide.yml'));
    const dialog = within(await screen.findByRole('dialog', { name: 'This is what would change' }));
    expect(dialog.getByText('New rules: 1')).toBeDefined();
    expect(dialog.getByText('Avoid consumers')).toBeDefined();
    expect(dialog.getByText('Rules that go: 1')).toBeDefined();
    expect(dialog.getByText(/industries/)).toBeDefined();
    expect((await store.guide.read()).teamRules.map(({ id }) => id)).toEqual(['old']);

    await user.click(dialog.getByRole('button', { name: 'Take this guide' }));
    await waitFor(async () =>
      expect((await store.guide.read()).teamRules.map(({ id }) => id)).toEqual(['new']),
    );
  });

  it('refuses a broken one with the place and changes nothing', async () => {
    const { user, store } = renderPage(<WorkspaceApp />);

    await user.upload(await choose('Import a guide'), new File(['format: ['], 'guide.yml'));
    const dialog = within(await screen.findByRole('dialog'));

    expect(dialog.getByText(/^1:/)).toBeDefined();
    expect(dialog.queryByRole('button', { name: 'Take this guide' })).toBeNull();
    expect(await store.guide.read()).toEqual(EMPTY_GUIDE);
  });

  it.each([
    ['Import a guide', 'This file was refused'],
    ['Import Vale styles', 'From Vale styles'],
  ])('tells how to mend one that is not UTF-8: %s', async (label, title) => {
    const { user } = renderPage(<WorkspaceApp />);
    const windows = new File([utf16(writeGuideFile(EMPTY_GUIDE))], 'windows.yml');

    await user.upload(await choose(label), windows);
    const dialog = within(await screen.findByRole('dialog', { name: title }));

    expect(dialog.getByText(/windows\.yml/)).toBeDefined();
    expect(dialog.getByText(/save it with UTF-8 encoding and choose it again/)).toBeDefined();
  });

  it('takes over Vale styles with a report of what stays behind', async () => {
    const { user, store } = renderPage(<WorkspaceApp />);
    const style = "extends: existence\nmessage: m\ntokens: [obviously, '(a+)+b']";

    await user.upload(await choose('Import Vale styles'), [
      new File([style], 'Wordy.yml'),
      new File(['extends: metric\nmessage: m'], 'Metric.yml'),
    ]);
    const dialog = within(await screen.findByRole('dialog', { name: 'From Vale styles' }));
    expect(dialog.getByText('Avoid obviously')).toBeDefined();
    expect(dialog.getByText(/could stall a composer/)).toBeDefined();
    expect(dialog.getByText(/has no counterpart here/)).toBeDefined();

    await user.click(dialog.getByRole('button', { name: 'Add rules: 1' }));
    await waitFor(async () => expect((await store.guide.read()).teamRules).toHaveLength(1));
  });
});
