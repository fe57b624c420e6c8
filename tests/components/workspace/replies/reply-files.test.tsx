import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { writeRepliesCsv } from '@/lib/exchange/replies/replies-csv';
import { expectAccessible } from '@/tests/support/axe';
import { aTemplate, NOW } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

beforeEach(() => {
  location.hash = '#/replies';
});

const HERE = aTemplate();
const start = (language: 'ko' | 'en' = 'en') =>
  renderPage(<WorkspaceApp />, {
    rows: { templates: [HERE, aTemplate({ id: 't2', shortcut: 'two' })] },
    language,
  });

async function choose(user: UserEvent, text: string, label = 'Import replies', name = 'replies.csv') {
  await screen.findByRole('button', { name: label });
  await user.upload(screen.getByLabelText(label, { selector: 'input' }), new File([text], name));
  return within(await screen.findByRole('dialog'));
}

const TABLE = [
  'id,title_en,ko,en,shortcut',
  't1,Late delivery,"{이름} 고객님, 정말 죄송합니다.","I’m sorry, {name}.",late',
  't2,,"{이름} 고객님, 죄송합니다.","I’m sorry, {name}.",two',
  'new,Lost parcel,,It is lost.,',
  'bad,No text,,,',
  'open,Open,,"never closed,',
].join('\n');

describe('importing replies', () => {
  it('shows what is new, what changes and how, what is here already, and what stays out and why', async () => {
    const { user, store, container } = start();
    const dialog = await choose(user, TABLE);

    expect(dialog.getByText('New: 1')).toBeDefined();
    expect(dialog.getByText('Lost parcel')).toBeDefined();
    expect(dialog.getByText('Changed: 1')).toBeDefined();
    expect(dialog.getByText('Wordings')).toBeDefined();
    expect(dialog.getByText(/^{이름} 고객님, 죄송합니다\./, { selector: 'del' })).toBeDefined();
    expect(dialog.getByText(/^{이름} 고객님, 정말 죄송합니다\./, { selector: 'ins' })).toBeDefined();
    expect(dialog.getByText('Already here, word for word: 1')).toBeDefined();
    expect(dialog.getByText('Stay out: 2')).toBeDefined();
    expect(dialog.getByText('line 5').parentElement?.textContent).toContain('at least one language');
    expect(dialog.getByText('line 6').parentElement?.textContent).toContain('never closed');
    await expectAccessible(container.ownerDocument.body);
    expect(await store.templates.all()).toHaveLength(2);
  });

  it('changes nothing until the person agrees', async () => {
    const { user, store } = start();
    const dialog = await choose(user, TABLE);
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));

    expect(await store.templates.find('t1')).toEqual(HERE);
    expect(await store.templates.all()).toHaveLength(2);
  });

  it('takes everything in at once, and back in one click', async () => {
    const { user, store } = start();
    const apply = vi.spyOn(store.templates, 'apply');
    const dialog = await choose(user, TABLE);
    await user.click(dialog.getByRole('button', { name: 'Import 2' }));

    await screen.findByText('Replies imported: 2');
    expect(apply).toHaveBeenCalledOnce();
    expect((await store.templates.find('t1'))?.wordings.ko).toEqual(['{이름} 고객님, 정말 죄송합니다.']);
    expect(await store.templates.find('new')).toMatchObject({
      title: { ko: '', en: 'Lost parcel' },
      createdAt: NOW,
    });

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await store.templates.find('new')).toBeNull());
    expect(await store.templates.find('t1')).toEqual(HERE);
  });

  it('has nothing to agree to where the file says what is here', async () => {
    const { user } = start();
    const dialog = await choose(user, writeRepliesCsv([HERE]));

    expect(dialog.getByRole('button', { name: 'Import 0' }).hasAttribute('disabled')).toBe(true);
  });

  it('says what a foreign export was taken for, and which columns stay behind', async () => {
    const { user } = start('ko');
    const dialog = await choose(
      user,
      'id,title,shortcut,subject,to,cc,bcc,tags,body\n1,Hi,hi,,,,,,<p>Hello {{to.name}}</p>',
      '답글 가져오기',
    );

    expect(dialog.getByText(/Briskine에서 내보낸 파일/)).toBeDefined();
    expect(dialog.getByText('Hello {name}')).toBeDefined();
    expect(dialog.getByText('가져오지 않는 열: subject, to, cc, bcc')).toBeDefined();
  });

  it('refuses what holds no replies, and says what to choose', async () => {
    const { user } = start();
    const dialog = await choose(user, '{"a":1}', 'Import replies', 'other.json');

    expect(dialog.getByText(/Choose a file made with Export here/)).toBeDefined();
    expect(dialog.queryByRole('button', { name: /^Import/ })).toBeNull();
  });
});

it.each([
  ['Export as CSV', 'replies-2026-11-22.csv'],
  ['Export as JSON', 'replies-2026-11-22.json'],
])('%s gives every reply into a file of the day', async (label, name) => {
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this.download);
  });
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const { user } = start();
  await user.click(await screen.findByRole('button', { name: label }));

  await waitFor(() => expect(clicked).toEqual([name]));
  const text = await (made.mock.calls[0]![0] as Blob).text();
  expect(text).toContain('t1');
  expect(text).toContain('{이름} 고객님, 죄송합니다.');
});
