/** The first two minutes of a team, with real keys; and that composers and posts then honour what was said. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { everything } from '../support/accessibility-tree';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { typeKorean } from '../support/ime';
import { type Screen, screenOf } from '../support/screen';

let browser: ExtensionBrowser;
let folder: string | undefined;
afterEach(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Chips on the posts of one account that are on the page. */
async function chipsOn(screen: Screen, handle: string): Promise<number> {
  const articles = await screen.findAll({ role: 'article' });
  const texts = await Promise.all(articles.map((article) => screen.textOf(article)));
  const theirs = articles.filter((_, at) => texts[at]?.includes(handle));
  return theirs.flatMap((article) => [...everything(article)]).filter(({ name }) => CHIP.test(name)).length;
}

/** The tab that opened by itself. */
async function firstSetUp(lang: 'en' | 'ko'): Promise<Page> {
  browser = await launchExtensionBrowser({ lang, firstRun: true });
  const page = browser.context.pages().find((one) => one.url().endsWith('#/settings/setup'));
  if (!page) throw new Error('no set-up');
  await page.bringToFront();
  return page;
}

const CHIP = /^Reply to complaint/;
const composer = '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]';

it('two minutes of keys in English: the composer then knows the name and the industry, and our own post gets no chip', async () => {
  const page = await firstSetUp('en');
  const screen = screenOf(page);
  await screen.waitFor({ role: 'heading', name: /^Welcome/, states: { focused: true } });

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('MoaCoffee,');
  await page.keyboard.press('Tab');
  await page.keyboard.type('haneul_bori');
  await page.keyboard.press('Tab');
  await page.keyboard.type('^SK');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await screen.waitFor({ role: 'heading', name: 'Today' });

  const x = await browser.newPage('https://x.com/home');
  const onX = screenOf(x);
  await x.locator(composer).click();
  await x.keyboard.type('Moa coffee opens at nine');
  await onX.waitFor({ role: 'button', name: /MoaCoffee/ });
  await x.keyboard.press('Control+a');
  await typeKorean(x, '매일 바르면 여드름이 치료되는 크림');
  await onX.waitFor({ role: 'region', name: 'Tonewright' });
  await eventually(
    async () =>
      /Cosmetic sounds like a drug/.test(
        await onX.textOf(await onX.waitFor({ role: 'region', name: 'Tonewright' })),
      ),
    () => onX.sketch(),
  );
  await eventually(
    async () => (await chipsOn(onX, '@jonah_pell')) === 1,
    () => onX.sketch(),
  );
  expect(await chipsOn(onX, '@haneul_bori')).toBe(0);
});

it('the same in Korean, changed half-way to Korean in an English browser, and saved by a click while a name is half typed', async () => {
  const page = await firstSetUp('en');
  const screen = screenOf(page);
  await screen.waitFor({ role: 'heading', name: /^Welcome/ });
  // Tall enough that nothing holds the page where it is when the typed name becomes a tag.
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.getByText('한국어').click();
  await page.getByRole('textbox', { name: '우리 계정' }).click();
  await page.keyboard.type('@moa_kr');
  await page.getByRole('textbox', { name: '우리 브랜드 이름' }).click();
  await typeKorean(page, '모아커피');
  await page.getByRole('button', { name: '저장하고 시작하기' }).click();
  await screen.waitFor({ role: 'heading', name: '오늘' });

  const x = await browser.newPage('https://x.com/home?lang=ko');
  const onX = screenOf(x);
  await x.locator(composer).click();
  await typeKorean(x, '모아 커피 매장을 아홉 시에 엽니다');
  await onX.waitFor({ role: 'button', name: /모아커피/ });
});

it('does not come again when the browser starts with the same profile', async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonewright-set-up-'));
  const first = await launchExtensionBrowser({ profile: folder, firstRun: true });
  await first.close();
  browser = await launchExtensionBrowser({ profile: folder });
  // Once it has answered, it has long heard that it is installed.
  const x = await browser.newPage('https://x.com/home');
  await x.locator(composer).click();
  await x.keyboard.type('Is your ID 900101-1234567 correct?');
  // One, and in the team's night one more: whether this should be read again.
  await screenOf(x).waitFor({ role: 'status', name: /^[12] to check$/ });

  expect(
    browser.context
      .pages()
      .map((page) => page.url())
      .filter((url) => url.includes('setup')),
  ).toEqual([]);
});
