import type { KeyInput, Page } from 'puppeteer-core';
import type { Surface } from '../stage/shared/stage-api';
import { eventually } from './deadline';

/** One composer of the stage as Firefox is walked to it. */
export interface FirefoxPlace {
  readonly name: string;
  readonly surface: Surface;
  readonly url: string;
  /** What to press before the composer stands there; null where it does from the start. */
  readonly opener: string | null;
  readonly editor: string;
  readonly button: string;
  /** The keys that send; null where the site sends with none. */
  readonly keys: readonly KeyInput[] | null;
}

const COLUMN = '[data-testid="primaryColumn"]';

export const FIREFOX_PLACES: readonly FirefoxPlace[] = [
  {
    name: 'X home',
    surface: 'home',
    url: 'https://x.com/home',
    opener: null,
    editor: `${COLUMN} [data-testid="tweetTextarea_0"]`,
    button: `${COLUMN} [data-testid="tweetButtonInline"]`,
    keys: ['Control', 'Enter'],
  },
  {
    name: 'X modal',
    surface: 'modal',
    url: 'https://x.com/home',
    opener: '[data-testid="SideNav_NewTweet_Button"]',
    editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    button: '[role="dialog"] [data-testid="tweetButton"]',
    keys: ['Control', 'Enter'],
  },
  {
    name: 'Facebook comment',
    surface: 'comment',
    url: 'https://www.facebook.com/',
    // Before the first click it is a holder without an editor.
    opener: '[role="main"] [role="textbox"][aria-label^="Comment as"]',
    editor: '[role="main"] [data-lexical-editor="true"][aria-label^="Comment as"]',
    button: '[role="button"][aria-label="Post comment"]',
    keys: ['Enter'],
  },
  {
    name: 'Facebook post dialog',
    surface: 'dialog',
    url: 'https://www.facebook.com/?flow=direct',
    opener: '::-p-text(on your mind)',
    editor: '[role="dialog"] [data-lexical-editor="true"]',
    button: '[role="dialog"] [role="button"][aria-label="Post"]',
    keys: null,
  },
];

/** A click that has opened nothing by then missed: what loads above pushes the page down. */
const OPENED_WITHIN_MS = 5_000;

/** Goes there and sets the caret into the composer; clicks again, as people do, where the first click missed. */
export async function startWriting(page: Page, { name, opener, editor }: FirefoxPlace): Promise<void> {
  if (opener)
    await eventually(
      async () => {
        await page.locator(opener).click();
        return page.waitForSelector(editor, { timeout: OPENED_WITHIN_MS }).catch(() => null);
      },
      () => `no composer of ${name} opened`,
    );
  await page.locator(editor).click();
}

/** By key where the site sends by key, else by button. */
export async function send(page: Page, { keys, button }: FirefoxPlace): Promise<void> {
  if (keys) await pressTogether(page, ...keys);
  else await page.locator(button).click();
}

export async function pressTogether(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of [...keys].reverse()) await page.keyboard.up(key);
}

/** The text of that composer by the editor's own state. */
function writtenText(page: Page, { surface }: FirefoxPlace): Promise<string> {
  return page.evaluate(
    (wanted) => window.stage.editors().find((editor) => editor.surface === wanted)?.text ?? '(no editor)',
    surface,
  );
}

/** Waits until the editor's own state fits. */
export async function expectWritten(page: Page, place: FirefoxPlace, text: string | RegExp): Promise<void> {
  await eventually(
    async () => {
      const written = await writtenText(page, place);
      return typeof text === 'string' ? written === text : text.test(written);
    },
    async () => `the editor holds ${JSON.stringify(await writtenText(page, place))}, not ${text}`,
  );
}

/** What went out on this page, in order. */
export function sentTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.stage.posted.map(({ text }) => text));
}
