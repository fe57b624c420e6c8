import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually, nothingToCome } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { typeKorean } from '../support/ime';
import { expectState, type Place, placeNamed, postedTexts } from '../support/places';
import { type Screen, screenOf } from '../support/screen';

const restore = { role: 'button', name: 'Restore unsent text' };
/** What a person may lose when the browser dies: what they typed in its last second. */
const LAST_SECOND_MS = 1_000;

const home = placeNamed('X home, inline');
const reply = placeNamed('X reply modal');
const comment = placeNamed('Facebook comment');

let profile: string;
let browser: ExtensionBrowser;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'tonewright-'));
  browser = await launchExtensionBrowser({ profile });
});
afterAll(async () => {
  await browser?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** The composer with the focus in it, as a person gets there. */
async function openComposer(place: Place): Promise<{ page: Page; screen: Screen }> {
  const page = await browser.newPage(place.url);
  await place.reach(page);
  await place.editor(page).click();
  return { page, screen: screenOf(page) };
}

/** Closes the tab once the last second, which may be lost, is over. */
async function leave(page: Page): Promise<void> {
  await pause(LAST_SECOND_MS);
  await page.close();
}

/** The panel is there and has heard whether there is something to restore. */
async function expectNoOffer(page: Page): Promise<void> {
  const screen = screenOf(page);
  await screen.waitFor({ role: 'region', name: 'Tonewright' });
  await nothingToCome();
  expect(await screen.find(restore)).toBeNull();
}

async function forget(place: Place): Promise<void> {
  const { page, screen } = await openComposer(place);
  await screen.click({ role: 'button', name: 'Discard it' });
  await screen.waitForGone(restore);
  await page.close();
}

describe('when the browser dies while somebody writes', () => {
  it('the text is offered back, and one click puts it there exactly', async () => {
    const text = '김장 배추 예약은 토요일까지예요. 값은 그대로!\nSee you at 9 👋 #Kimchi';
    const { page } = await openComposer(home);
    await typeKorean(page, text.split('👋')[0] ?? '');
    await page.keyboard.insertText('👋');
    await page.keyboard.type(' #Kimchi');
    await page.keyboard.press('Escape');
    await expectState(page, home, text);
    await pause(LAST_SECOND_MS);

    await browser.kill();
    browser = await launchExtensionBrowser({ profile });

    const again = await openComposer(home);
    await again.screen.click(restore);
    await expectState(again.page, home, text);
    await again.screen.waitForGone(restore);
    await again.page.keyboard.type('!');
    await expectState(again.page, home, `${text}!`);
    await leave(again.page);
    await forget(home);
  });
});

describe.each([home, reply, comment])('in $name', (place) => {
  const text = `Half a thought in the ${place.name}`;
  let page: Page;
  let screen: Screen;
  afterEach(() => page.close());

  it('text that was left behind is offered in the next tab and comes back whole', async () => {
    const left = await openComposer(place);
    await left.page.keyboard.type(text);
    await leave(left.page);

    ({ page, screen } = await openComposer(place));
    await screen.waitFor(restore);
    expect(await screen.textOf(await screen.waitFor({ role: 'region', name: 'Tonewright' }))).toContain(text);
    await screen.click(restore);

    await expectState(page, place, text);
  });

  it('what went out is not offered again', async () => {
    const sent = await openComposer(place);
    await sent.screen.click(restore);
    await expectState(sent.page, place, text);
    await place.pressButton(sent.page);
    await eventually(
      async () => (await postedTexts(sent.page)).includes(text),
      () => 'the post did not go out',
    );
    await leave(sent.page);

    ({ page, screen } = await openComposer(place));
    await expectNoOffer(page);
  });
});

describe('an offer', () => {
  let page: Page;
  afterEach(() => page.close());

  it('of a reply comes only at the post it was meant for', async () => {
    const left = await openComposer(reply);
    await left.page.keyboard.type('Only for this customer');
    await leave(left.page);

    ({ page } = await openComposer({
      ...reply,
      reach: (at) => at.locator('article [data-testid="reply"]').nth(2).click(),
    }));
    await expectNoOffer(page);
    await page.close();

    ({ page } = await openComposer(home));
    await expectNoOffer(page);
    await page.close();

    ({ page } = await openComposer(reply));
    await screenOf(page).waitFor(restore);
  });

  it('that is discarded does not come back', async () => {
    await forget(reply);

    ({ page } = await openComposer(reply));

    await expectNoOffer(page);
  });

  it('goes away as soon as something else is written, and nothing of that is lost', async () => {
    const left = await openComposer(home);
    await left.page.keyboard.type('An older thought');
    await leave(left.page);

    const next = await openComposer(home);
    page = next.page;
    await next.screen.waitFor(restore);
    await page.keyboard.type('A newer one');

    await next.screen.waitForGone(restore);
    await expectState(page, home, 'A newer one');
  });
});
