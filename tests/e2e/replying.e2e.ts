import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aTemplate } from '../support/builders';
import { eventually, nothingToCome } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { fillBlanks } from '../support/fill-blanks';
import { PLACES, placeNamed } from '../support/places';
import { putTemplates } from '../support/put-template';
import { sendReply } from '../support/reply-form';
import { expectHeld, GATE } from '../support/risky-post';
import { type Screen, screenOf } from '../support/screen';
import { scrollUntil } from '../support/scroll-through';

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;
const open = async (url: string) => {
  page = await browser.newPage(url);
  screen = screenOf(page);
};
const editors = () => page.evaluate(() => window.stage.editors());
const form = { role: 'dialog', name: 'Fill in the reply' };
const insert = { role: 'button', name: 'Insert' };
/** The first reply box with text in it. */
const written = (surface: string) =>
  eventually(
    async () => (await editors()).find((editor) => editor.surface === surface && editor.text !== ''),
    async () => `editors: ${JSON.stringify(await editors())}`,
  );

beforeAll(async () => {
  browser = await launchExtensionBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect(await page.evaluate(() => window.stage.errors)).toEqual([]);
  await browser.forgetSent();
  await page.close();
});

describe('from a Korean complaint on the X timeline', () => {
  const openForm = async () => {
    await open('https://x.com/home');
    await screen.click({ role: 'button', name: /^Reply to complaint: delivery/ });
    // With the caret in its first field: an Escape before that is one for the page's own reply box.
    await screen.within(form).waitFor({ role: 'textbox', states: { focused: true } });
  };

  it('a day and a time are typed into their own fields and said in the reply’s language', async () => {
    await openForm();
    await screen.type('햅쌀');
    await screen.press('Tab');
    await screen.type('사흘이나');
    await screen.press('Tab');
    await screen.type('11242027');
    await screen.press('Tab');
    await screen.type('0530PM');
    const preview = screen.within(form);
    await eventually(
      async () =>
        /2027년 11월 24일 17시 30분에/.test(
          await screen.textOf(await preview.waitFor({ role: 'region', name: 'What goes in' })),
        ),
      () => screen.sketch(),
    );
    await screen.press('Enter');
    await screen.waitForGone(form);

    expect((await written('reply-modal')).text).toContain('2027년 11월 24일 17시 30분에');
  });

  it('one click and the form give a filled reply in the composer that answers that very post', async () => {
    await openForm();
    await screen.click(insert);
    expect(await screen.find(form)).not.toBeNull();
    expect((await editors()).map(({ text }) => text).join('')).not.toContain('{');

    const values = new Map([
      ['Item', '햅쌀'],
      ['How late it is now', '사흘이나'],
      ['Next update', '오늘 17시'],
    ]);
    await fillBlanks(screen.within(form), (name) => values.get(name) ?? '확인 중');
    await screen.click(insert);
    await screen.waitForGone(form);

    const reply = await written('reply-modal');
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

  it('what the gate would hold does not go in, and the form says why', async () => {
    await openForm();
    await fillBlanks(screen.within(form), (name) => (name === 'Item' ? '900101-1234567' : '확인 중'));
    await screen.click(insert);
    await screen.within(form).waitFor({ role: 'alert' });
    const found = screen.within(form).within({ role: 'list', name: 'Things to check' });
    expect(await screen.textOf((await found.findAll({ role: 'listitem' }))[0]!)).toContain('900101-1234567');
    expect((await editors()).every(({ text }) => !text.includes('900101'))).toBe(true);

    await screen.focus({ role: 'textbox', name: 'Item' });
    await page.keyboard.press('Control+a');
    await screen.type('햅쌀');
    await screen.click(insert);
    await screen.waitForGone(form);
    expect((await written('reply-modal')).text).toContain('햅쌀');
  });

  it('Escape leaves the box empty with the caret in it, and a second click asks again', async () => {
    await openForm();
    await screen.press('Escape');
    await screen.waitForGone(form);

    await page.keyboard.type('제가 쓸게요');

    expect((await written('reply-modal')).text).toBe('제가 쓸게요');
  });

  it('a form goes with its reply box, and does not turn up over the next composer', async () => {
    await openForm();
    await page.goBack();
    await placeNamed('X home, inline').editor(page).click();
    await page.keyboard.type('Good morning.');
    await screen.waitFor({ role: 'region', name: 'Tonewright' });
    await nothingToCome();

    expect(await screen.find(form)).toBeNull();
    expect((await written('home')).text).toBe('Good morning.');
  });

  it('a post that cannot be answered says so, although nothing else of ours stands there', async () => {
    await open('https://x.com/home');
    const chip = await screen.waitFor({ role: 'button', name: /^Reply to complaint: delivery/ });
    await page.evaluate(() => {
      for (const control of document.querySelectorAll('[data-testid="reply"]')) control.remove();
    });
    await screen.click(chip);

    const said = await screen.waitFor({ role: 'paragraph', name: '' });
    await eventually(
      async () => (await screen.textOf(said)).startsWith('The reply box did not open'),
      () => screen.sketch(),
    );
    await screen.click({ role: 'button', name: 'Close' });
    await screen.waitForGone({ role: 'button', name: 'Close' });
  });

  it('puts no chip on plain news, nor on a post of ours that reads like a complaint', async () => {
    const text = '@moa_kr 금요일에 온다던 쌀이 나흘째 안 왔어요. 배송 조회도 그대로예요. 언제 오나요?';
    const place = placeNamed('X home, inline');
    await open(place.url);
    await place.editor(page).click();
    await page.keyboard.insertText(text);
    expect(await sendReply(page, () => place.pressButton(page))).toMatchObject({ text });
    await page.locator('article', { hasText: text }).waitFor();
    await screen.waitFor({ role: 'button', name: /^Reply to complaint/ });
    await nothingToCome();

    const names = await page.evaluate(() =>
      [...document.querySelectorAll('tonewright-chip')].map(
        (chip) => chip.closest('article')?.querySelector('[data-testid="User-Name"]')?.textContent ?? '',
      ),
    );

    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => /@(?:moa_kr|minjae_table)/.test(name))).toEqual([]);
  });
});

describe('from an English complaint under a Facebook post', () => {
  it('the reply is English and goes behind what stands in the reply box of that comment', async () => {
    await open('https://www.facebook.com/');
    const comment = screen.within({ role: 'article', name: /^Comment by Clara/ });
    const chip = { role: 'button', name: 'Reply to complaint: refund' };
    await scrollUntil(page, async () => (await comment.find(chip)) !== null);
    await comment.click(chip);
    await screen.waitFor(form);
    await screen.press('Escape');
    await screen.waitForGone(form);
    await page.keyboard.type('Good morning.');
    await written('reply');

    await comment.click(chip);
    await screen.waitFor(form);
    const typed = await fillBlanks(screen.within(form), (_, example) => example);
    await screen.click(insert);
    await screen.waitForGone(form);

    const reply = await eventually(
      async () =>
        (await editors()).find(({ surface, text }) => surface === 'reply' && text.includes('sorry')),
      async () => `editors: ${JSON.stringify(await editors())}`,
    );
    expect(reply.text).toMatch(/Good morning\. \S/);
    for (const value of typed.values()) expect(reply.text).toContain(value);
    expect(reply.text).not.toMatch(/[{}]|[가-힣]{2}/);

    await page.keyboard.press('Enter');
    const posted = await eventually(
      async () => (await page.evaluate(() => window.stage.posted))[0],
      async () => `the reply did not go out:\n${await screen.sketch()}`,
    );
    expect(posted.surface).toBe('reply');
    expect(posted.inReplyTo).not.toBeNull();
  });
});

describe('what was typed once', () => {
  it('is offered to the same account the next time, where the reply says so', async () => {
    const hours = (id: string, title: string, body: string) =>
      aTemplate({
        ...{ id, title: { ko: title, en: title }, kinds: [], shortcut: id },
        wordings: { ko: [], en: [body] },
      });
    await putTemplates(browser, [
      hours('zzone', 'Zz hours one', 'We answer on {hours}, {item}.'),
      hours('zztwo', 'Zz hours two', 'Write to us on {hours}.'),
    ]);
    await open('https://x.com/home');
    const [place] = PLACES;
    await place!.editor(page).click();
    await page.keyboard.type('/zzone');
    await page.keyboard.press('Tab');
    await screen.waitFor(form);
    await fillBlanks(screen.within(form), (name) => (name === 'Hours' ? 'weekdays 10 to 6' : 'Minji'));
    await screen.click(insert);
    await screen.waitForGone(form);
    await page.keyboard.type(' /zztwo');
    await page.keyboard.press('Tab');
    await screen.waitFor(form);

    expect((await screen.waitFor({ role: 'textbox', name: 'Hours' })).value).toBe('weekdays 10 to 6');
    await screen.press('Enter');
    await screen.waitForGone(form);
    await eventually(
      async () =>
        (await editors())[0]?.text ===
        'We answer on weekdays 10 to 6, Minji. Write to us on weekdays 10 to 6.',
      async () => JSON.stringify(await editors()),
    );
  });
});

describe.each(PLACES.filter(({ surface }) => surface === 'home' || surface === 'comment'))(
  'a blank that somebody types on $name',
  (place) => {
    it.each([
      ['{이름} 고객님, 죄송합니다', '{이름}'],
      ['Hi {{name}}, sorry', '{{name}}'],
      ['｛name｝님께', '｛name｝'],
    ])('is held, named, and never goes out: %s', async (text, blank) => {
      await open(place.url);
      await place.reach(page);
      await place.editor(page).click();
      await page.keyboard.insertText(text);

      await expectHeld(page, place);

      const gate = await screen.textOf(await screen.waitFor(GATE));
      expect(gate).toContain(blank);
      expect(gate).toMatch(/The blank “(?:이름|name)” is not filled/);
      await screen.click({ role: 'button', name: 'Back to editing' });
    });
  },
);
