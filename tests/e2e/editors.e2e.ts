import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { WriteOutcome } from '@/lib/sites/site';
import { buildWorld, inWorld } from '../lib/sites/isolated-world';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { composeKorean, typeKorean } from '../support/ime';
import { stageState } from '../support/stage-state';

const PLACES = [
  { surface: 'home', url: 'https://x.com/home', editor: '[data-testid="tweetTextarea_0"]', newLine: 'Enter' },
  {
    surface: 'dialog',
    url: 'https://www.facebook.com/',
    editor: '[role="dialog"] [role="textbox"]',
    newLine: 'Enter',
  },
  {
    surface: 'comment',
    url: 'https://www.facebook.com/',
    editor: '[role="textbox"]',
    newLine: 'Shift+Enter',
  },
] as const;

/** Written before, the part to replace, the text to put there. */
const CASES: [name: string, before: string, replaced: string, text: string][] = [
  ['text into an empty editor', '', '', 'hello'],
  ['text at the end', 'abc', '$', ' def'],
  ['a word', 'the quick fox', 'quick', 'slow'],
  ['several lines into an empty editor', '', '', 'one\ntwo\n\nfour'],
  ['an emoji of several code points', 'hi ', '$', '👨‍👩‍👧'],
  ['a hashtag', 'see #bad now', '#bad', '#Good'],
  ['a word on line 2 with the caret on line 3', 'one\ntwo\nthree', 'two', 'TWO'],
  ['words across a hashtag’s edge', 'see #bad now', 'e #bad n', 'X'],
  ['text across two lines', 'one\ntwo', 'ne\nt', '-'],
  ['Korean', '안녕하세요 세계', '세계', '여러분'],
  ['nothing: a word goes', 'the quick fox', 'quick ', ''],
  ['nothing: everything goes', 'abc', 'abc', ''],
  ['nothing: a line break goes', 'one\ntwo', '\n', ''],
  ['nothing: an emoji goes', 'a👍🏽b', '👍🏽', ''],
];

let extension: string;
let browser: ExtensionBrowser;

beforeAll(async () => {
  extension = await buildWorld(new URL('../lib/sites/world.ts', import.meta.url));
  browser = await launchExtensionBrowser({ extension });
});
afterAll(async () => {
  await browser.close();
  await rm(extension, { recursive: true });
});

describe.each(PLACES)('the editor of $surface', ({ surface, url, editor, newLine }) => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage(url);
    if (surface === 'dialog') await page.getByText("What's on your mind").first().click();
  });
  beforeEach(async () => {
    await page.locator(editor).first().click();
    await expect.poll(written).toBeDefined();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await expect.poll(written).toBe('');
  });

  /** What the editor's own state holds. */
  async function written(): Promise<string | undefined> {
    const { editors } = await stageState(page);
    return editors.find((one) => one.surface === surface)?.text;
  }
  async function type(text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await page.keyboard.press(newLine);
      await page.keyboard.type(line);
    }
    await expect.poll(written).toBe(text);
  }
  function replace(before: string, replaced: string, text: string): Promise<WriteOutcome> {
    const start = replaced === '$' ? before.length : before.indexOf(replaced);
    const expected = replaced === '$' ? '' : replaced;
    const span = { start, end: start + expected.length };
    return inWorld(page, `focused().editor.replace(...${JSON.stringify([span, expected, text])})`);
  }
  const read = () => inWorld(page, 'focused().editor.readText()');

  test.each(CASES)('takes %s, as one undo step', async (_, before, replaced, text) => {
    const after = replaced === '$' ? before + text : before.replace(replaced, text);
    await type(before);

    expect(await replace(before, replaced, text)).toEqual({ status: 'written' });

    expect(await written()).toBe(after);
    expect(await read()).toBe(after);
    await page.keyboard.press('Control+z');
    await expect.poll(written).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(written).toBe(after);
  });

  test.each(CASES)('goes on with the next letter behind %s', async (_, before, replaced, text) => {
    const after = replaced === '$' ? before + text : before.replace(replaced, text);
    await type(before);

    await replace(before, replaced, text);
    await page.keyboard.type('!');

    await expect.poll(written).toBe(`${after}!`);
    await page.keyboard.press('Backspace');
    await expect.poll(written).toBe(after);
  });

  test('keeps the caret where it was before the replaced word', async () => {
    await type('one two three');
    await page.keyboard.press('Home');

    await replace('one two three', 'three', 'four');
    await page.keyboard.type('>');

    await expect.poll(written).toBe('>one two four');
  });

  test('takes three replacements asked for at once', async () => {
    await type('a bad, bad, bad day');

    const outcomes = await inWorld<WriteOutcome[]>(
      page,
      `Promise.all([12, 7, 2].map((start) => focused().editor.replace({ start, end: start + 3 }, 'bad', 'good')))`,
    );

    expect(outcomes.map(({ status }) => status)).toEqual(['written', 'written', 'written']);
    expect(await written()).toBe('a good, good, good day');
  });

  test('takes a replacement while the focus is in a field of ours', async () => {
    await type('the quick fox');

    const outcome = await inWorld<WriteOutcome>(
      page,
      `(async () => {
        const { host, editor } = focused();
        const field = document.createElement('input');
        host.append(field);
        field.focus();
        const outcome = await editor.replace({ start: 4, end: 9 }, 'quick', 'slow');
        field.remove();
        return outcome;
      })()`,
    );
    await page.keyboard.type('!');

    expect(outcome).toEqual({ status: 'written' });
    await expect.poll(written).toBe('the slow! fox');
  });

  test('refuses when the words are no longer those that were marked', async () => {
    await type('all new');

    expect(await replace('the old words', 'old', 'new')).toEqual({ status: 'refused', why: 'changed' });
    expect(await written()).toBe('all new');
  });

  test('takes Korean from an input method whole, and a write only once it has settled', async () => {
    await typeKorean(page, '안녕 ');
    const finish = await composeKorean(page, '한국');
    const isComposing = () => inWorld(page, 'focused().editor.isComposing()');

    const asked = replace('안녕 한국', '안녕', '반가운');
    expect(await isComposing()).toBe(true);
    expect(await inWorld(page, 'focused().editor.readText()')).toBe('안녕 한국');
    await finish();

    expect(await asked).toEqual({ status: 'written' });
    expect(await isComposing()).toBe(false);
    await expect.poll(written).toBe('반가운 한국');
  });

  test('marks exactly the words asked for, whatever is typed around them', async () => {
    await type('see #bad 👍🏽 now\nand #bad');

    const marked = await inWorld(
      page,
      `focused().editor.rangesFor([{ start: 4, end: 8 }, { start: 9, end: 13 }, { start: 22, end: 26 }]).map(String)`,
    );

    expect(marked).toEqual(['#bad', '👍🏽', '#bad']);
  });

  test('leaves the page without errors', async () => {
    expect((await stageState(page)).errors).toEqual([]);
  });
});

test('reading 5,000 characters and placing 50 marks costs well under 2 ms', async () => {
  const page = await browser.newPage('https://www.facebook.com/');
  await page.getByText("What's on your mind").first().click();
  await page.locator('[role="dialog"] [role="textbox"]').click();
  const line = `${'가나다라 #태그 word '.repeat(7).trim()}\n`;
  const text = line.repeat(Math.ceil(5_000 / line.length)).trim();
  await inWorld(page, `focused().editor.replace({ start: 0, end: 0 }, '', ${JSON.stringify(text)})`);

  const best = await inWorld<number>(
    page,
    `(() => {
      const { editor } = focused();
      const times = Array.from({ length: 50 }, (_, index) => {
        const begin = performance.now();
        editor.rangesFor(Array.from({ length: 50 }, (_, at) => ({ start: at * 90 + index, end: at * 90 + index + 9 })));
        return performance.now() - begin;
      });
      return Math.min(...times);
    })()`,
  );

  expect(best).toBeLessThan(2);
});
