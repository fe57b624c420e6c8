import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { expectState, PLACES, postedTexts } from '../support/places';
import { GATE } from '../support/risky-post';
import { screenOf } from '../support/screen';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchExtensionBrowser();
});
afterAll(() => browser?.close());

const places = PLACES.filter(({ name }) => /X modal|Facebook comment|X home/.test(name));

describe.each(places)('with the keyboard alone, in $name', (place) => {
  it('a person goes to the panel, applies a suggestion, comes back, and passes the gate', async () => {
    const page = await browser.newPage(place.url);
    const screen = screenOf(page);
    await place.reach(page);
    await place.editor(page).click();
    await page.keyboard.type('Is 900101-1234567 right?');
    await screen.waitFor({ role: 'button', name: 'Remove the number' });

    await page.keyboard.press('Alt+Shift+W');
    for (let tab = 0; tab < 4 && (await screen.focused())?.name !== 'Remove the number'; tab++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectState(page, place, 'Is right?');

    await page.keyboard.press('Control+z');
    await expectState(page, place, 'Is 900101-1234567 right?');
    await page.keyboard.press('Alt+Shift+W');
    await page.keyboard.press('Escape');
    await page.keyboard.press(place.key ?? 'Enter');
    await screen.waitFor(GATE);
    expect((await screen.focused())?.name).toBe('Back to editing');
    await page.keyboard.press('Shift+Tab');
    expect((await screen.focused())?.role).toBe('textbox');
    await page.keyboard.type('Agreed with legal');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await screen.waitForGone(GATE);
    await page.keyboard.press(place.key ?? 'Enter');

    await expect.poll(() => postedTexts(page)).toEqual(['Is 900101-1234567 right?']);
    await page.close();
  });
});
