import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BACKUP_VERSION } from '@/lib/schemas/backup-file';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { untilSaved } from '../support/until-saved';

/** Of the newest kind: what comes in goes out the same. */
const VERSION = String(BACKUP_VERSION).padStart(2, '0');
const FIXTURE = new URL(`../fixtures/backups/backup-v${VERSION}.json`, import.meta.url);

const DAY_MS = 24 * 60 * 60_000;

type Row = { id: string; [field: string]: unknown };
interface BackupFile {
  version: number;
  data: Record<'drafts' | 'slots' | 'decisions', Row[]> & {
    settings: { language: string; brand: string; pausedUntil: { facebook: number } };
  };
}

let browser: ExtensionBrowser;
let folder: string;
let page: Page;
let kept: BackupFile;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonewright-backup-'));
  kept = JSON.parse(await readFile(FIXTURE, 'utf8'));
  kept.data = inOrder(kept.data);
  kept.data.settings.language = 'auto';
  // A pause whose time is over ends by itself.
  kept.data.settings.pausedUntil.facebook = Date.now() + DAY_MS;
  browser = await launchExtensionBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await browser.openOptions('settings');
});
afterEach(() => page.close());

const dialog = () => page.getByRole('dialog');
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Rows by id: their order in the file means nothing. */
function inOrder(data: BackupFile['data']): BackupFile['data'] {
  const tables = Object.entries(data).map(([name, rows]) => [
    name,
    Array.isArray(rows) ? rows.toSorted((a, b) => a.id.localeCompare(b.id)) : rows,
  ]);
  return Object.fromEntries(tables);
}

/** What the export button hands out, without the moment it was made. */
async function exported(label = 'Export to a file'): Promise<BackupFile['data']> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(label).click()]);
  expect(download.suggestedFilename()).toMatch(/^tonewright-\d{4}-\d{2}-\d{2}\.json$/);
  return inOrder(JSON.parse(await readFile(await download.path(), 'utf8')).data);
}

/** As a person does: the button, the file chooser, the file. */
async function choose(path: string, label = 'Import a file'): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(label).click()]);
  await chooser.setFiles(path);
  await dialog().waitFor();
}

async function fileWith(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function restoreKept(): Promise<void> {
  await choose(await fileWith('kept.json', JSON.stringify(kept)));
  await button('Replace everything').click();
  await page.getByText('Everything was imported.').waitFor();
}

describe('everything in one file', () => {
  it('comes in after a look at what it holds, and goes out again the same', async () => {
    await choose(await fileWith('team.json', JSON.stringify(kept)));
    const preview = await dialog().textContent();
    expect(preview).toContain('Replace everything with this file?');
    expect(preview).toContain('team.json');
    expect(preview).toContain(`Drafts${kept.data.drafts.length}`);
    await button('Replace everything').click();
    await page.getByText('Everything was imported.').waitFor();

    expect(await exported()).toEqual(kept.data);
  });

  it('is left alone when the person thinks better of it', async () => {
    await restoreKept();
    const emptied = { ...kept, data: { ...kept.data, slots: [], drafts: [] } };

    await choose(await fileWith('empty.json', JSON.stringify(emptied)));
    await button('Cancel').click();

    expect(await exported()).toEqual(kept.data);
  });

  it('takes back what was changed since', async () => {
    await restoreKept();
    await page.getByRole('textbox', { name: 'Brand' }).fill('Some other brand');
    await page.getByRole('switch', { name: 'Crisis mode' }).focus();
    await page.keyboard.press('Space');
    await untilSaved(page);
    await expect.poll(async () => (await exported()).settings.brand).toContain('other brand');

    await restoreKept();

    expect(await exported()).toEqual(kept.data);
    const { brand } = kept.data.settings;
    await expect.poll(() => page.getByRole('textbox', { name: 'Brand' }).inputValue()).toBe(brand);
  });
});

describe('a file that is no good is refused with the place, and nothing changes', () => {
  const changed = (change: (file: BackupFile) => void) => {
    const file = structuredClone(kept);
    change(file);
    return JSON.stringify(file, null, 2);
  };
  const CASES: [what: string, content: () => string, where: RegExp][] = [
    ['not JSON', () => changed(() => undefined).replace('"slots": [', '"slots": '), /line \d+, column \d+/],
    ['somebody else’s JSON', () => '{"posts": []}', /format.*not a Tonewright backup/s],
    [
      'from a newer version',
      () => changed((file) => (file.version = 99)),
      new RegExp(`version.*version 99; this one reads up to ${BACKUP_VERSION}`, 's'),
    ],
    [
      'holding one bad row among good ones',
      () => changed(({ data }) => Object.assign(data.slots[0] ?? {}, { date: '2026-02-30' })),
      /slots\[0\]\.date.*real calendar day/s,
    ],
    [
      'with a row that lacks something',
      () => changed(({ data }) => delete data.drafts[1]?.['wordings']),
      /drafts\[1\]\.wordings.*missing/s,
    ],
    [
      'with one id twice',
      () => changed(({ data }) => data.drafts.push({ ...data.drafts[0], id: data.drafts[0]?.id ?? '' })),
      /drafts\[\d+\].*used twice; .*drafts\[0\]/s,
    ],
    ['cut off in the middle', () => changed(() => undefined).slice(0, 2_000), /line \d+/],
  ];

  it.each(CASES)('%s', async (what, content, where) => {
    await restoreKept();
    const before = await exported();

    await choose(await fileWith('bad.json', content()));

    const words = await dialog().textContent();
    expect(words).toContain('This file was refused');
    expect(words).toContain('Nothing was changed');
    expect(words, what).toMatch(where);
    expect(await button('Replace everything').count()).toBe(0);
    await button('Close').last().click();
    expect(await exported()).toEqual(before);
  });

  it('larger than 50 MB, without reading it', async () => {
    await restoreKept();
    const path = join(folder, 'large.json');
    const file = await open(path, 'w');
    await file.truncate(50 * 1024 * 1024 + 1);
    await file.close();

    await choose(path);

    expect(await dialog().textContent()).toMatch(/51 MB; up to 50 MB can be read/);
    await button('Close').last().click();
    expect(await exported()).toEqual(kept.data);
  });
});

describe('in Korean', () => {
  let korean: ExtensionBrowser;
  beforeAll(async () => {
    korean = await launchExtensionBrowser({ lang: 'ko' });
  });
  afterAll(() => korean?.close());

  it('the same file is asked about, and a bad row refused, in Korean', async () => {
    page = await korean.openOptions('settings');
    const bad = structuredClone(kept);
    Object.assign(bad.data.slots[0] ?? {}, { date: '2026-02-30' });

    await choose(await fileWith('나쁜.json', JSON.stringify(bad)), '파일 가져오기');
    expect(await dialog().textContent()).toMatch(
      /가져올 수 없습니다[\s\S]*slots\[0\]\.date[\s\S]*실제로 있는 날짜/,
    );
    await button('닫기').last().click();
    await choose(await fileWith('보관.json', JSON.stringify(kept)), '파일 가져오기');
    await button('모두 바꾸기').click();
    await page.getByText('모두 가져왔습니다.').waitFor();

    expect(await exported('파일로 내보내기')).toEqual(kept.data);
  });
});
