import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildWorld } from '../lib/sites/isolated-world';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { composeKorean, typeKorean } from '../support/ime';
import { type Screen, screenOf } from '../support/screen';
import { stageState } from '../support/stage-state';

describe('typing in a field of ours on X', () => {
  let extension: string;
  let browser: ExtensionBrowser;
  let page: Page;
  let screen: Screen;

  beforeAll(async () => {
    extension = await buildWorld(new URL('../lib/sites/shield-world.tsx', import.meta.url));
    browser = await launchExtensionBrowser({ extension });
  });
  afterAll(async () => {
    await browser.close();
    await rm(extension, { recursive: true });
  });
  beforeEach(async () => {
    page = await browser.newPage('https://x.com/home');
    screen = screenOf(page);
    await page.evaluate(() => {
      Object.assign(window, { heard: [] });
      for (const type of [
        'keydown',
        'keypress',
        'keyup',
        'beforeinput',
        'input',
        'compositionstart',
        'paste',
      ])
        window.addEventListener(
          type,
          () => (window as unknown as { heard: string[] }).heard.push(type),
          true,
        );
    });
    await screen.click({ role: 'textbox', name: 'Reason' });
  });

  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  const shown = async () => screen.textOf(await screen.waitFor({ role: 'status' }));
  const keys = async () => screen.textOf(await screen.waitFor({ role: 'note' }));

  test('arrives in React, and no key of it reaches the page', async () => {
    await page.keyboard.type('nothing j k');

    await expect.poll(shown).toBe('nothing j k');
    expect(await heard()).toEqual([]);
    expect((await stageState(page)).shortcuts).toEqual([]);
  });

  test('works for the keys that edit', async () => {
    await page.keyboard.type('abcd');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Backspace');

    await expect.poll(shown).toBe('abd');
    expect(await keys()).toBe('a b c d ArrowLeft Backspace');
  });

  test('lets our own handlers refuse a key', async () => {
    await page.keyboard.type('a!b');

    await expect.poll(shown).toBe('ab');
  });

  test('takes Korean from an input method, letter by letter', async () => {
    await typeKorean(page, '법무팀 ');
    const finish = await composeKorean(page, '확인');
    await expect.poll(shown).toBe('법무팀 확인');
    await finish();

    await expect.poll(shown).toBe('법무팀 확인');
    expect(await heard()).toEqual([]);
  });

  test('takes a paste', async () => {
    await page.keyboard.type('copy me');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+v');

    await expect.poll(shown).toBe('copy mecopy me');
    expect(await heard()).toEqual([]);
  });

  test('takes nothing of a key that went down in the page', async () => {
    await page.locator('[data-testid="tweetTextarea_0"]').click();
    await page.keyboard.down('x');
    await screen.click({ role: 'textbox', name: 'Reason' });
    await page.keyboard.down('x');
    await page.keyboard.up('x');
    await page.keyboard.type('y');

    await expect.poll(shown).toBe('y');
    expect(await keys()).toBe('y');
  });

  test('leaves the page its own keys everywhere else', async () => {
    await page.locator('[data-testid="tweetTextarea_0"]').click();
    await page.keyboard.type('hi');

    await expect.poll(async () => (await stageState(page)).editors[0]?.text).toBe('hi');
    expect(await heard()).toContain('keydown');
  });
});
