import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { marked } from '../support/highlights';
import { composeKorean, pressEnterWhileComposing, typeKorean } from '../support/ime';
import { createScreen, screenOf } from '../support/screen';

const extension = fileURLToPath(new URL('../fixtures/probe-extension', import.meta.url));

const PAGE = `<!doctype html><meta charset="utf-8"><title>Stage</title><body style="height: 4000px">
  <p>my 1234 is</p><textarea></textarea><script>
  window.log = [];
  const note = (event) => window.log.push([event.type, event.data ?? event.key, event.keyCode ?? 0].join(' '));
  for (const type of ['keydown', 'compositionstart', 'compositionend']) addEventListener(type, note);
  fetch('https://leak.example/from-page').catch(() => {});
  </script>`;

const pages = {
  respond: (url: string) =>
    url.startsWith('https://x.com/')
      ? { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(PAGE) }
      : null,
};

describe('what the end-to-end tests see and do', () => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await launchExtensionBrowser({ extension, pages, lang: 'ko' });
  });
  afterAll(() => browser.close());

  test('things in a closed shadow root are found by role and name and read', async () => {
    const screen = screenOf(await browser.newPage('https://x.com/home')).within({
      role: 'region',
      name: 'Panel',
    });

    const list = await screen.waitFor({ role: 'list', name: 'Things to check' });

    expect(await screen.textOf(list)).toMatch(/one finding\s+two/);
    expect(await screen.findAll({ role: 'listitem' })).toHaveLength(2);
  });

  test('a click is a real one, and its effect is waited for', async () => {
    const screen = screenOf(await browser.newPage('https://x.com/home'));

    await screen.click({ role: 'button', name: 'Press me' });

    const status = await screen.waitFor({ role: 'status' });
    await expect.poll(() => screen.textOf(status)).toBe('trusted true');
  });

  test('what is far down the page is scrolled to before it is clicked', async () => {
    const screen = screenOf(await browser.newPage('https://x.com/home'));

    await screen.click({ role: 'button', name: 'Far down' });

    await expect.poll(async () => screen.textOf(await screen.waitFor({ role: 'status' }))).toBe('far');
  });

  test('what is covered is not clicked, and the failure names the cover', async () => {
    const screen = screenOf(await browser.newPage('https://x.com/home'));

    const covered = await screen.waitFor({ role: 'button', name: 'Covered' });

    await expect(screen.click(covered, { within: 2_000 })).rejects.toThrow('class="cover"');
  });

  test('a thing that never comes fails with what is there instead', async () => {
    const screen = screenOf(await browser.newPage('https://x.com/home'));

    await expect(screen.waitFor({ role: 'button', name: 'Not here' }, { within: 300 })).rejects.toThrow(
      /no button "Not here"[\s\S]*button "Press me"/,
    );
  });

  test('keys go to the focused field of a closed shadow root', async () => {
    const screen = screenOf(await browser.newPage('https://x.com/home'));

    await screen.focus({ role: 'textbox', name: 'Reason' });
    await screen.type('checked twice');

    expect(await screen.focused()).toMatchObject({ name: 'Reason', value: 'checked twice' });
  });

  test('painted highlights are read with their texts', async () => {
    const page = await browser.newPage('https://x.com/home');

    await expect.poll(() => marked(page, 'block')).toEqual(['1234']);
  });

  test('Korean composes syllable by syllable and arrives whole', async () => {
    const page = await browser.newPage('https://x.com/home');
    await page.locator('textarea').focus();

    await typeKorean(page, '한글 값이 괜찮아 ㅋㅋ 12!');

    expect(await page.locator('textarea').inputValue()).toBe('한글 값이 괜찮아 ㅋㅋ 12!');
    const log = await page.evaluate(() => (window as unknown as { log: string[] }).log);
    expect(log.slice(0, 3)).toEqual(['keydown Process 229', 'compositionstart  0', 'keydown Process 229']);
    expect(log.filter((line) => line.startsWith('compositionend'))).toHaveLength('한글값이괜찮아ㅋㅋ'.length);
  });

  test('Enter while composing goes to the input method', async () => {
    const page = await browser.newPage('https://x.com/home');
    await page.locator('textarea').focus();

    const finish = await composeKorean(page, '안녕');
    await pressEnterWhileComposing(page, finish);

    expect(await page.locator('textarea').inputValue()).toBe('안녕');
  });

  test('the popup opens over the page in front and acts on it', async () => {
    const page = await browser.newPage('https://x.com/home');
    const popup = await browser.openPopup();
    const screen = createScreen(popup);

    await screen.click({ role: 'button', name: 'Write it' });

    await expect
      .poll(async () => screen.textOf(await screen.waitFor({ role: 'status' })))
      .toBe('ko-KR trusted true');
    expect(await screenOf(page).textOf(await screenOf(page).waitFor({ role: 'status' }))).toBe('write');
    expect((await popup.screenshot()).length).toBeGreaterThan(1_000);
  });

  test('every request that would leave is refused and listed, from pages and the worker', async () => {
    await browser.newPage('https://x.com/home');
    const worker = await browser.serviceWorker();
    await worker.evaluate(() => fetch('https://leak.example/asked').catch(() => null));
    await worker.evaluate(
      () => new Promise((done) => (new WebSocket('wss://leak.example/socket').onerror = done)),
    );

    expect(browser.requests()).toContain('GET https://leak.example/from-page from page');
    expect(browser.requests()).toContain('GET https://leak.example/asked from service worker');
    expect(browser.requests()).toContain('tunnel to leak.example:443');
    expect(browser.requests().filter((line) => !line.includes('leak.example'))).toEqual([]);
  });
});

test('a killed browser starts again from the same profile with what was stored', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'tonewright-'));
  const first = await launchExtensionBrowser({ extension, pages, profile });
  const write = 'chrome.storage.local.set({ kept: "yes" })';
  await (await first.serviceWorker()).evaluate(write);
  await first.kill();

  const second = await launchExtensionBrowser({ extension, pages, profile });
  const kept = await (await second.serviceWorker()).evaluate('chrome.storage.local.get("kept")');

  expect(kept).toEqual({ kept: 'yes' });
  await second.close();
  await rm(profile, { recursive: true });
});
