import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { BACKUP_VERSION } from '@/lib/schemas/backup-file';
import { eventually } from './deadline';

const VERSION = String(BACKUP_VERSION).padStart(2, '0');
const FIXTURE = new URL(`../fixtures/backups/backup-v${VERSION}.json`, import.meta.url);

const WINDOW = { width: 1280, height: 900 };

/** The newest kind of backup through the page's own import, so that no list is empty. The page is Settings. */
export async function bringIn(page: Page, lang: 'en' | 'ko'): Promise<void> {
  const file = JSON.parse(await readFile(FIXTURE, 'utf8'));
  file.data.settings.language = lang;
  await chooseFile(page, /^(?:Import a file|파일 가져오기)$/, 'kept.json', JSON.stringify(file));
  await page.getByRole('button', { name: /^(?:Replace everything|모두 바꾸기)$/ }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Presses a button that asks for a file, and gives it one. */
export async function chooseFile(page: Page, button: RegExp, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
}

/** A place of the workspace from a cold start, in a window of 1280 by 900. */
export async function visit(page: Page, extensionId: string, place: string): Promise<void> {
  await page.setViewportSize(WINDOW);
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extensionId}/options.html#/${place}`);
  await settled(page);
}

/** Nothing is being fetched or drawn any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  let before = '';
  await eventually(
    async () => {
      const now = (await page.locator('body').textContent()) ?? '';
      const same = now === before;
      before = now;
      await page.waitForTimeout(150);
      return same;
    },
    () => 'the page goes on changing',
  );
}

/** In windows of these sizes nothing stands out of the page. */
export async function expectRoomIn(
  page: Page,
  sizes: readonly { readonly width: number; readonly height: number }[],
): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    expect(await beyondTheEdge(page), `at ${size.width} pixels`).toEqual([]);
  }
}

/** What stands out of the window to the right and cannot be scrolled to within a part of the page. */
function beyondTheEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > width + 1)
      .map((one) => one.outerHTML.slice(0, 120));
  });
}
