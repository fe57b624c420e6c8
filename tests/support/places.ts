import type { Locator, Page } from 'playwright-core';
import type { Surface } from '../stage/shared/stage-api';
import { eventually } from './deadline';

/** One composer of the stage, and how a person gets there and posts from it. */
export interface Place {
  readonly name: string;
  readonly surface: Surface;
  readonly site: 'x' | 'facebook';
  readonly url: string;
  /** Everything up to where the composer stands on the page. */
  reach(page: Page): Promise<void>;
  editor(page: Page): Locator;
  pressButton(page: Page): Promise<void>;
  /** Null where the site sends with no key. */
  readonly key: string | null;
}

const X_EDITOR = '[data-testid="tweetTextarea_0"]';
const FACEBOOK_EDITOR = '[data-lexical-editor="true"]';

const inDialog = (page: Page, selector: string) => page.locator(`[role="dialog"] ${selector}`).last();

const xHome: Place = {
  name: 'X home, inline',
  surface: 'home',
  site: 'x',
  url: 'https://x.com/home',
  reach: async () => undefined,
  editor: (page) => page.locator(`[data-testid="primaryColumn"] ${X_EDITOR}`),
  pressButton: (page) =>
    page.locator('[data-testid="primaryColumn"] [data-testid="tweetButtonInline"]').click(),
  key: 'Control+Enter',
};

const xModal: Place = {
  ...xHome,
  name: 'X modal',
  surface: 'modal',
  reach: (page) => page.locator('[data-testid="SideNav_NewTweet_Button"]').click(),
  editor: (page) => inDialog(page, X_EDITOR),
  pressButton: (page) => inDialog(page, '[data-testid="tweetButton"]').click(),
};

const xReplyModal: Place = {
  ...xModal,
  name: 'X reply modal',
  surface: 'reply-modal',
  reach: (page) => page.locator('article [data-testid="reply"]').first().click(),
};

const xInlineReply: Place = {
  ...xHome,
  name: 'X inline reply',
  surface: 'inline-reply',
  reach: (page) => page.locator('article[data-testid="tweet"] [data-testid="tweetText"]').first().click(),
  editor: (page) => page.locator(`[data-testid="inline_reply_offscreen"] ${X_EDITOR}`),
  pressButton: (page) =>
    page.locator('[data-testid="inline_reply_offscreen"] [data-testid="tweetButtonInline"]').click(),
};

const facebookDirect: Place = {
  name: 'Facebook post dialog, Post at once',
  surface: 'dialog',
  site: 'facebook',
  url: 'https://www.facebook.com/?flow=direct',
  reach: (page) =>
    page
      .getByRole('button', { name: /on your mind/ })
      .first()
      .click(),
  editor: (page) => inDialog(page, FACEBOOK_EDITOR),
  pressButton: (page) => inDialog(page, '[role="button"][aria-label="Post"]').click(),
  key: null,
};

const facebookNext: Place = {
  ...facebookDirect,
  name: 'Facebook post dialog, Next then Post',
  url: 'https://www.facebook.com/?flow=next',
  pressButton: async (page) => {
    const next = inDialog(page, '[role="button"][aria-label="Next"]');
    if (await next.isVisible()) await next.click();
    await inDialog(page, '[role="button"][aria-label="Post"]').click();
  },
};

const facebookComment: Place = {
  name: 'Facebook comment',
  surface: 'comment',
  site: 'facebook',
  url: 'https://www.facebook.com/',
  // Before the first click it is a holder without an editor.
  reach: (page) =>
    page
      .getByRole('textbox', { name: /^Comment as/ })
      .first()
      .click(),
  editor: (page) => page.locator(`[role="main"] ${FACEBOOK_EDITOR}[aria-label^="Comment as"]`).first(),
  pressButton: (page) => page.locator('[role="button"][aria-label="Post comment"]').first().click(),
  key: 'Enter',
};

const facebookReply: Place = {
  ...facebookComment,
  name: 'Facebook reply',
  surface: 'reply',
  reach: (page) =>
    page
      .locator('[role="main"] [role="article"] [role="article"]')
      .getByText('Reply', { exact: true })
      .first()
      .click(),
  editor: (page) => page.locator(`[role="main"] ${FACEBOOK_EDITOR}[aria-label^="Reply to"]`).first(),
};

/** Every composer of issue 2, in each of which the main job must work. */
export const PLACES: readonly Place[] = [
  xHome,
  xModal,
  xReplyModal,
  xInlineReply,
  facebookDirect,
  facebookNext,
  facebookComment,
  facebookReply,
];

/** That composer; throws where none is called so. */
export function placeNamed(name: string): Place {
  const place = PLACES.find((one) => one.name === name);
  if (!place) throw new Error(`No composer is called "${name}"`);
  return place;
}

/** The text of that composer by the editor's own state. */
export function stateText(page: Page, { surface }: Place): Promise<string> {
  return page.evaluate(
    (wanted) => window.stage.editors().find((editor) => editor.surface === wanted)?.text ?? '(no editor)',
    surface,
  );
}

/** What went out on this page, in order. */
export function postedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.stage.posted.map(({ text }) => text));
}

/** Waits until the editor's own state holds exactly this. */
export async function expectState(page: Page, place: Place, text: string): Promise<void> {
  await eventually(
    async () => (await stateText(page, place)) === text,
    async () =>
      `the editor holds ${JSON.stringify(await stateText(page, place))}, not ${JSON.stringify(text)}`,
  );
}
