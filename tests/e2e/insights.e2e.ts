import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { expectState, placeNamed } from '../support/places';
import { expectHeld, expectMarked, expectPosted, NUMBER, postAnyway, RISKY } from '../support/risky-post';
import { screenOf } from '../support/screen';

const place = placeNamed('X home, inline');
/** Longer than a warning has to stand to be counted. */
const TIME_TO_READ_MS = 2_300;

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
});
afterAll(() => browser?.close());

async function writing(text: string): Promise<Page> {
  const page = await browser.newPage(place.url);
  await place.editor(page).click();
  await page.keyboard.type(text);
  await expectState(page, place, text);
  return page;
}

/** What the table behind that picture says of the row whose name holds these words. */
async function expectRow(figure: string, name: RegExp, says: RegExp): Promise<void> {
  const workspace = await browser.openOptions('insights');
  const article = workspace.getByRole('article', { name: figure });
  await article.locator('summary').click();
  const row = article.getByRole('row', { name });
  await eventually(
    async () => says.test((await row.getByRole('cell').allInnerTexts()).join(' ')),
    async () => `${figure}: ${await article.textContent()}`,
  );
  await workspace.close();
}

describe('Insights', () => {
  it('count a warning as heeded once the text went out without it', async () => {
    const page = await writing(RISKY);
    await expectMarked(page, 'block', NUMBER);
    await page.waitForTimeout(TIME_TO_READ_MS);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Is the number on your card correct?');
    await expectMarked(page, 'block', '');
    await place.pressButton(page);
    await expectPosted(page, 'Is the number on your card correct?');

    await expectRow('Warnings', /resident registration number/, /^1 1 0 100 0 0$/);
    await page.close();
  });

  it('count one as overridden that was posted anyway, and the press that was held', async () => {
    const page = await writing(RISKY);
    await expectHeld(page, place);
    await postAnyway(screenOf(page));
    await place.pressButton(page);
    await expectPosted(page, RISKY);

    await expectRow('Warnings', /resident registration number/, /^2 1 1 50 1 1$/);
    await page.close();
  });

  it('count both posts in the mix of this week', async () => {
    const workspace = await browser.openOptions('insights');
    const mix = workspace.getByRole('article', { name: 'Mix by week' });
    await mix.locator('summary').click();

    await eventually(
      async () =>
        / 2 0$/.test((await mix.getByRole('row').last().getByRole('cell').allInnerTexts()).join(' ')),
      async () => `${await mix.textContent()}`,
    );
    expect(await mix.getByRole('img').getAttribute('aria-label')).toBe(
      'Posts: 2, of which promotion: 0 (0 %).',
    );
    await workspace.close();
  });
});
