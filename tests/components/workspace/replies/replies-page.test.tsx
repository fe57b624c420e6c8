import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { expectAccessible } from '@/tests/support/axe';
import { aTemplate, NOW } from '@/tests/support/builders';
import { manyReplies } from '@/tests/support/many-replies';
import { renderPage } from '@/tests/support/render-page';

beforeEach(() => {
  location.hash = '#/replies';
});

const open = (templates = [aTemplate()], language: 'ko' | 'en' = 'en') => {
  location.hash = `#/replies/${templates[0]?.id}`;
  return renderPage(<WorkspaceApp />, { rows: { templates }, language });
};
const field = (name: string) => screen.findByRole('textbox', { name });
const checked = (name: string) => screen.findByRole('region', { name });
const list = async () => within(await screen.findByRole('list', { name: 'Replies' }));
const titles = async () => (await list()).queryAllByRole('link').map((link) => link.firstChild?.textContent);

describe('writing a reply', () => {
  it('is possible in both languages with kinds, shortcut and release', async () => {
    const { user, store } = renderPage(<WorkspaceApp />);

    await user.click(await screen.findByRole('button', { name: 'New reply' }));
    await user.type(await field('Title in Korean'), '환불 안내');
    await user.type(await field('Title in English'), 'Refund');
    await user.type(await field('Reply in Korean'), '죄송합니다.');
    await user.type(await field('Reply in English'), 'I’m sorry.');
    await user.click(screen.getByRole('checkbox', { name: 'refund' }));
    await user.click(screen.getByRole('checkbox', { name: 'price' }));
    await user.click(screen.getByRole('checkbox', { name: 'other' }));
    await user.type(await field('Shortcut'), '/refund');
    await user.type(await field('Released by'), 'legal');

    await waitFor(async () =>
      expect(await store.templates.find('new-1')).toMatchObject({
        title: { ko: '환불 안내', en: 'Refund' },
        wordings: { ko: ['죄송합니다.'], en: ['I’m sorry.'] },
        kinds: ['refund', 'price', 'other'],
        shortcut: 'refund',
        gate: 'legal',
      }),
    );
  });

  it('takes further wordings in either language, each with its length, and lets them go again', async () => {
    const { user, store } = open();

    await user.click(await screen.findByRole('button', { name: 'Another wording in English' }));
    await user.type(await field('Reply in English, wording 2'), 'Sorry about this, {{name}.');
    await waitFor(async () =>
      expect((await store.templates.find('t1'))?.wordings.en).toEqual([
        'I’m sorry, {name}.',
        'Sorry about this, {name}.',
      ]),
    );
    expect(screen.getByText('24 of 280 with sample values')).toBeDefined();

    await user.click(screen.getByRole('button', { name: 'Delete wording 2 in English' }));
    await waitFor(async () =>
      expect((await store.templates.find('t1'))?.wordings.en).toEqual(['I’m sorry, {name}.']),
    );
  });

  it('warns about a blank that exists in one language only', async () => {
    const { user } = open();
    const english = await field('Reply in English');
    expect(screen.queryByText(/is missing in/)).toBeNull();

    await user.type(english, ' By {{deadline}.');

    expect(screen.getByText('{deadline} is missing in the Korean reply.')).toBeDefined();
  });

  it('saves nothing while a blank is left open, and says why', async () => {
    const { user, store } = open();

    await user.type(await field('Reply in English'), ' By {{deadline');

    expect((await screen.findByRole('alert')).textContent).toContain('“{deadline” is no blank.');
    expect(screen.getByRole('alert').textContent).toContain('Not saved until this is mended.');
    await waitFor(() => expect(screen.getByText(/^Not saved\./)).toBeDefined());
    expect(await store.templates.find('t1')).toEqual(aTemplate());

    await user.type(await field('Reply in English'), '}.');
    await waitFor(async () =>
      expect((await store.templates.find('t1'))?.wordings.en).toEqual(['I’m sorry, {name}. By {deadline}.']),
    );
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows what the guide says of each wording, filled with sample values', async () => {
    const { user } = open([
      aTemplate({
        wordings: {
          ko: ['규정상 환불이 어렵습니다. 고객님 착오입니다'],
          en: ['{item} ships today, I’m sorry.'],
        },
      }),
    ]);

    const check = within(await checked('What the guide says'));
    expect((await check.findAllByText('Sounds defensive')).length).toBeGreaterThan(0);
    expect(check.getByText('Reply in Korean')).toBeDefined();

    await user.clear(await field('Reply in Korean'));
    await waitFor(() => expect(check.queryAllByText('Sounds defensive')).toEqual([]));
  });
});

describe('the blanks of a reply', () => {
  it('have a kind, a default, choices and a memory, said only where they differ from the usual', async () => {
    const { user, store } = open([aTemplate({ wordings: { ko: [], en: ['By {deadline} with {carrier}'] } })]);
    await user.click(await screen.findByText('Blanks'));
    const kind = await screen.findByRole('combobox', { name: 'Kind of {deadline}' });
    expect((kind as HTMLSelectElement).value).toBe('date-time');

    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of {carrier}' }), 'Choice');
    await user.type(await field('Default for {carrier}'), 'post');
    await user.type(await field('Choices for {carrier}'), 'post,courier{Enter}');
    await user.click(screen.getByRole('switch', { name: 'Offer what was last typed for {carrier}' }));

    const carrier = {
      name: 'carrier',
      kind: 'choice',
      default: 'post',
      choices: ['post', 'courier'],
      remembered: true,
    };
    await waitFor(async () => expect((await store.templates.find('t1'))?.blanks).toEqual([carrier]));

    await user.selectOptions(kind, 'Date');
    await user.selectOptions(kind, 'Date and time');
    await waitFor(async () => expect((await store.templates.find('t1'))?.blanks).toEqual([carrier]));
  });
});

describe('the life of a reply', () => {
  it('has roles and a day of review; once that has come it says so until somebody has read it', async () => {
    const { user, store } = open([aTemplate({ reviewAt: '2026-11-22' })]);
    expect((await list()).getByText('Review due')).toBeDefined();
    expect(screen.getByText('This reply was to be read again by November 22, 2026.')).toBeDefined();

    await user.click(screen.getByRole('checkbox', { name: 'Customer care' }));
    await user.click(screen.getByRole('button', { name: 'Reviewed: again in six months' }));

    await waitFor(async () =>
      expect(await store.templates.find('t1')).toMatchObject({ roles: ['care'], reviewAt: '2027-05-22' }),
    );
    expect(screen.queryByText('Review due')).toBeNull();
  });

  it('tells how often it was used and when last, and keeps uses counted while it is edited', async () => {
    const { user, store } = open([aTemplate({ uses: 12, lastUsedAt: NOW })]);
    expect((await screen.findAllByText(/^Times used: 12, last on Nov 22, 2026/)).length).toBe(2);

    const typing = user.type(await screen.findByRole('combobox', { name: 'Folder' }), 'Late');
    await store.templates.change('t1', (row) => ({ ...row, uses: 13 }));
    await typing;

    await waitFor(async () =>
      expect(await store.templates.find('t1')).toMatchObject({ folder: 'Late', uses: 13 }),
    );
  });

  it('starts anew in a copy', async () => {
    const { user, store } = open([aTemplate({ uses: 12, lastUsedAt: NOW })]);

    await user.click(await screen.findByRole('button', { name: 'Duplicate' }));

    expect(await store.templates.find('new-1')).toMatchObject({ uses: 0, lastUsedAt: null, shortcut: '' });
  });

  it('ends when it is deleted, and goes on where that is undone', async () => {
    const { user, store } = open();

    await user.click(await screen.findByRole('button', { name: 'Delete reply' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));

    expect(await store.templates.all()).toEqual([aTemplate()]);
  });
});

describe('finding a reply', () => {
  const TEMPLATES = [
    aTemplate({ id: 'a', title: { ko: '택배 분실', en: 'Lost parcel' }, folder: 'Delivery', tags: ['lost'] }),
    aTemplate({ id: 'b', title: { ko: '환불', en: 'Refund' }, folder: 'Money', tags: ['late'] }),
    aTemplate({ id: 'c', title: { ko: '인사', en: 'Hello' }, tags: ['late'] }),
  ];

  it('works by folder, by tag, and by Korean initial consonants', async () => {
    const { user } = renderPage(<WorkspaceApp />, { rows: { templates: TEMPLATES } });
    const folders = await screen.findByRole('combobox', { name: 'Show one folder' });

    await user.selectOptions(folders, 'Money');
    expect(await titles()).toEqual(['Refund']);
    await user.selectOptions(folders, 'Without a folder');
    expect(await titles()).toEqual(['Hello']);
    await user.selectOptions(folders, 'All folders');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show one tag' }), 'late');
    expect(await titles()).toEqual(['Refund', 'Hello']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show one tag' }), 'All tags');
    await user.type(screen.getByRole('searchbox', { name: 'Search replies' }), 'ㅌㅂㅂㅅ');
    expect(await titles()).toEqual(['Lost parcel']);
  });

  it('draws only the first hundred of thousands, and finds the last of them', async () => {
    const { user } = renderPage(<WorkspaceApp />, { rows: { templates: manyReplies(3_000) } });
    expect((await (await list()).findAllByRole('link')).length).toBe(100);
    expect(screen.getByText('The first 100 are drawn; search for the rest.')).toBeDefined();

    await user.type(screen.getByRole('searchbox', { name: 'Search replies' }), '2999');
    expect(await titles()).toHaveLength(1);
  });

  it('shows titles and texts in the language of the reader', async () => {
    renderPage(<WorkspaceApp />, { rows: { templates: [aTemplate()] }, language: 'ko' });

    const replies = await screen.findByRole('list', { name: '답글' });
    expect(within(replies).getByRole('link').textContent).toContain('배송 지연');
  });
});

it.each(['en', 'ko'] as const)('is accessible with everything open, in %s', async (language) => {
  const { container } = open(
    [
      aTemplate({
        folder: 'A',
        tags: ['b'],
        reviewAt: '2026-01-01',
        wordings: { ko: ['{기한}까지', '{종류}'], en: ['By {deadline}', '{kind'] },
        blanks: [{ name: '종류', kind: 'choice', default: '', choices: ['x'], remembered: false }],
      }),
    ],
    language,
  );
  await checked(language === 'en' ? 'What the guide says' : '가이드 검사');
  await expectAccessible(container);
});
