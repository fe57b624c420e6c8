import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { type Screen, screenOf } from '../support/screen';

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;
const open = async (url: string) => {
  page = await browser.newPage(url);
  screen = screenOf(page);
};
const editors = () => page.evaluate(() => window.stage.editors());
const form = { role: 'dialog', name: 'Fill in the reply' };

beforeAll(async () => {
  browser = await launchExtensionBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await browser.forgetSent();
  await page.close();
});

describe('from a Korean complaint on the X timeline', () => {
  it('one click and the form give a filled reply in the composer that answers that very post', async () => {
    await open('https://x.com/home');
    await screen.click({ role: 'button', name: 'Reply to complaint: delivery' });
    await screen.waitFor(form);
    const fields = await screen.within(form).findAll({ role: 'textbox' });
    expect(fields.length).toBeGreaterThan(0);

    await screen.click({ role: 'button', name: 'Insert' });
    expect(await screen.find(form)).not.toBeNull();
    expect((await editors()).map(({ text }) => text).join('')).not.toContain('{');

    for (const [index, field] of fields.entries()) {
      await screen.focus(field);
      await screen.type(['햅쌀', '사흘이나', '오늘 17시'][index] ?? '확인 중');
    }
    await screen.click({ role: 'button', name: 'Insert' });
    await screen.waitForGone(form);

    const reply = await eventually(
      async () => (await editors()).find(({ surface, text }) => surface === 'reply-modal' && text !== ''),
      async () => `editors: ${JSON.stringify(await editors())}`,
    );
    expect(reply.text).toContain('햅쌀을 사흘이나');
    expect(reply.text).toContain('오늘 17시');
    expect(reply.text).not.toMatch(/[{}^]/);
    expect(reply.selection?.end).toBe(reply.text.length);

    await page.locator('[role="dialog"] [data-testid="tweetButton"]').click();
    const [posted] = await eventually(
      async () => {
        const all = await page.evaluate(() => window.stage.posted);
        return all.length > 0 && all;
      },
      () => 'nothing was posted by the person’s own press',
    );
    expect(posted?.text).toBe(reply.text);
    const answered = await page.evaluate(
      (id) => document.querySelector(`a[href$="/status/${id}"]`)?.getAttribute('href') ?? '',
      posted?.inReplyTo,
    );
    expect(answered).toContain('/haneul_bori/');
  });

  it('puts no chip on praise, on plain news, or on our own posts', async () => {
    await open('https://x.com/home');
    await screen.waitFor({ role: 'button', name: /^Reply to complaint/ });

    const kinds = await page.evaluate(() =>
      [...document.querySelectorAll('tonewright-chip')].map(
        (chip) => chip.closest('article')?.querySelector('[data-testid="User-Name"]')?.textContent ?? '',
      ),
    );

    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.filter((name) => name.includes('@moa_kr'))).toEqual([]);
  });
});

describe('from an English complaint under a Facebook post', () => {
  it('the reply is English and goes into the reply box of that comment', async () => {
    await open('https://www.facebook.com/');
    const chips = await eventually(
      async () => {
        await page.mouse.wheel(0, 700);
        const found = await screen.findAll({ role: 'button', name: 'Reply to complaint: defect' });
        return found.length > 0 && found;
      },
      () => 'no chip on the English defect complaint',
      { within: 10_000 },
    );
    await screen.click(chips[0]!);
    await screen.waitFor(form);
    for (const field of await screen.within(form).findAll({ role: 'textbox' })) {
      await screen.focus(field);
      await screen.type('checked value');
    }
    await screen.click({ role: 'button', name: 'Insert' });

    const reply = await eventually(
      async () =>
        (await editors()).find(({ surface, text }) => surface === 'reply' && text.includes('sorry')),
      async () => `editors: ${JSON.stringify(await editors())}`,
    );
    expect(reply.text).toContain('checked value');
    expect(reply.text).not.toMatch(/[{}]|[가-힣]{2}/);

    await page.keyboard.press('Enter');
    const posted = await eventually(
      async () => (await page.evaluate(() => window.stage.posted))[0],
      () => 'the reply did not go out',
    );
    expect(posted.surface).toBe('reply');
    expect(posted.inReplyTo).not.toBeNull();
  });
});

describe('the palette', () => {
  const palette = { role: 'dialog', name: 'Reply templates' };

  it('opens by keyboard, finds by initial consonants, and puts the reply at the caret without touching what is there', async () => {
    await open('https://x.com/home');
    const editor = page.locator('[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]');
    await editor.click();
    await editor.pressSequentially('Hello. Bye.');
    for (let left = 0; left < 4; left++) await page.keyboard.press('ArrowLeft');

    await page.keyboard.press('Alt+Shift+R');
    await screen.waitFor({ role: 'searchbox', name: 'Search templates' });
    await page.keyboard.insertText('ㅂㅅㅈㅇ');
    await screen
      .within(palette)
      .waitFor({ role: 'option', name: /^Delivery delay/, states: { selected: true } });
    await page.keyboard.press('Escape');
    await screen.waitForGone(palette);
    await page.keyboard.type('Kind ');
    await eventually(
      async () => (await editors())[0]?.text === 'Hello. Kind Bye.',
      async () => `after Escape the caret was elsewhere: ${JSON.stringify(await editors())}`,
    );

    await page.keyboard.press('Alt+Shift+R');
    await screen.waitFor(palette);
    await page.keyboard.type('wrongaccount');
    await page.keyboard.press('Enter');
    await screen.waitForGone(palette);
    await eventually(
      async () => /^Hello\. Kind .{20,}Bye\.$/s.test((await editors())[0]?.text ?? ''),
      async () => `the reply is not at the caret: ${JSON.stringify(await editors())}`,
    );
    expect(await page.evaluate(() => window.stage.shortcuts)).toEqual([]);
  });
});
