import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { untilSaved } from '../support/until-saved';

let browser: ExtensionBrowser;
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonewright-replies-'));
  browser = await launchExtensionBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await browser.openOptions('replies');
});
afterEach(() => page.close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const items = () => page.getByRole('list', { name: 'Replies' }).getByRole('listitem');

async function choose(name: string, content: string): Promise<void> {
  await writeFile(join(folder, name), content);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('Import replies').click()]);
  await chooser.setFiles(join(folder, name));
  await page.getByRole('dialog').waitFor();
}

async function exported(label: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(label).click()]);
  return readFile(await download.path(), 'utf8');
}
const countOf = async () => JSON.parse(await exported('Export as JSON')).replies.length as number;

it('a table of 5,000 rows with 20 bad ones comes in when the person agrees, the bad ones named, and goes again', async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) =>
    at % 250 === 100 ? `p${at},"left open` : `p${at},"Your parcel no. ${at} is late, {name}."`,
  );
  await choose('many.csv', ['id,body', ...rows].join('\n'));
  const dialog = page.getByRole('dialog');

  await dialog.getByText('Stay out: 20').waitFor();
  await dialog.getByText('New: 4980').waitFor();
  await dialog.getByText('line 102').waitFor();
  expect(await dialog.getByText(/A quotation mark is opened here|stands in the middle/).count()).toBe(20);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await countOf()).toBe(37);

  await choose('many.csv', ['id,body', ...rows].join('\n'));
  await dialog.getByRole('button', { name: 'Import 4980' }).click();
  await page.getByText('Replies imported: 4980').waitFor();
  await expect.poll(countOf).toBe(37 + 4_980);

  await page.getByRole('searchbox', { name: 'Search replies' }).fill('no. 4999');
  await page.getByText('Your parcel no. 4999 is late, {name}.').waitFor();
  expect(await items().count()).toBe(1);

  await button('Undo').click();
  await expect.poll(countOf).toBe(37);
});

it('what was exported as a table and changed in a spreadsheet shows before and after', async () => {
  const csv = await exported('Export as CSV');
  await choose('changed.csv', csv.replace('택배 분실', '택배가 사라졌을 때'));
  const dialog = page.getByRole('dialog');

  await dialog.getByText('Changed: 1').waitFor();
  expect(await dialog.locator('del').allInnerTexts()).toEqual(['택배 분실\nLost parcel']);
  expect(await dialog.locator('ins').allInnerTexts()).toEqual(['택배가 사라졌을 때\nLost parcel']);
  await dialog.getByText('Already here, word for word: 36').waitFor();
  await dialog.getByRole('button', { name: 'Import 1' }).click();

  await page.getByRole('searchbox', { name: 'Search replies' }).fill('ㅅㄹㅈㅇ');
  await page.getByText('Lost parcel').waitFor();
  expect(await items().count()).toBe(1);
});

/** Two templates as Briskine's team page exports them, rich text and Handlebars and all. */
const BRISKINE = (late: string) =>
  [
    'id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text',
    `ab1,Parcel late,late,Re: your order,,,,"delivery, late","<div>Hello {{to.first_name}},</div><div><br></div><div>${late} &amp; we are sorry: <a href=""https://a.example/x"">track it</a></div><div>{{from.full_name}}</div>","Hello"`,
    'ab2,환불 안내,refund,,,,,refund,"<p>{{to.first_name}}님, 환불은 {{choice \'3일, 5일\'}} 안에 됩니다.</p>","환불"',
  ].join('\r\n');
/** A folder as Text Blaze exports it. */
const TEXT_BLAZE = (way: string) =>
  JSON.stringify({
    version: 1,
    folders: [
      {
        name: 'Care',
        snippets: [
          {
            name: 'Shipped',
            shortcut: '/ship',
            type: 'text',
            text: `Hi {formtext: name=first name; default=there}, it went by ${way} on {formdate: MMMM Do; name=day}.{cursor}`,
          },
        ],
      },
    ],
  });

it.each([
  {
    program: 'Briskine',
    files: ['briskine.csv', BRISKINE('your parcel is late'), BRISKINE('your parcel is delayed')],
    titles: ['Parcel late', '환불 안내'],
    reads: 'track it https://a.example/x',
    search: 'Parcel late',
    change: ['late', 'delayed'],
  },
  {
    program: 'Text Blaze',
    files: ['blaze.json', TEXT_BLAZE('road'), TEXT_BLAZE('rail')],
    titles: ['Shipped'],
    reads: 'it went by road on {day}.',
    search: 'Shipped',
    change: ['road', 'rail'],
  },
] as const)(
  'an export of $program comes in with its blanks, and a changed one shows the difference first',
  async (one) => {
    const [name, first, changed] = one.files;
    const { titles, search, reads, change } = one;
    const dialog = page.getByRole('dialog');
    await choose(name, first);
    await dialog.getByText(`New: ${titles.length}`).waitFor();
    for (const title of titles) await dialog.getByText(title).first().waitFor();
    await dialog.getByRole('button', { name: `Import ${titles.length}` }).click();
    await page.getByText(`Replies imported: ${titles.length}`).waitFor();
    await page.getByRole('searchbox', { name: 'Search replies' }).fill(search);
    await expect.poll(() => items().count()).toBe(1);
    await page.getByText(reads).waitFor();

    await choose(name, changed);
    await dialog.getByText('Changed: 1').waitFor();
    expect((await dialog.locator('del').allInnerTexts()).join()).toContain(change[0]);
    expect((await dialog.locator('ins').allInnerTexts()).join()).toContain(change[1]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(reads).waitFor();
  },
);

it('a further wording and a day of review are there when the page is opened again', async () => {
  await page
    .getByRole('link', { name: /Praise/ })
    .first()
    .click();
  await button('Another wording in English').click();
  await page
    .getByRole('textbox', { name: 'Reply in English, wording 3' })
    .fill('That made us smile, thank you.');
  await page.getByLabel('Read again on').fill('2020-01-01');
  await untilSaved(page);
  await page.getByRole('region', { name: 'What the guide says' }).waitFor();
  await page.reload();

  await page.getByText('Review due').waitFor();
  expect(await page.getByRole('textbox', { name: 'Reply in English, wording 3' }).inputValue()).toBe(
    'That made us smile, thank you.',
  );
});
