import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './deadline';
import { marked } from './highlights';
import { type Place, postedTexts } from './places';
import { type Screen, screenOf } from './screen';

export const NUMBER = '900101-1234567';
/** A text that the gate asks about, with a reason. */
export const RISKY = `Is your ID ${NUMBER} correct?`;
export const GATE = { role: 'alertdialog', name: 'Check before posting' };
/** In the gate, where what was found wants one. */
export const REASON = { role: 'textbox', name: 'Reason' };

export async function expectMarked(page: Page, level: 'block' | 'warn', text: string): Promise<void> {
  await eventually(
    async () => (await marked(page, level)).join() === text,
    async () => `marked: ${JSON.stringify(await marked(page, level))}`,
  );
}

/** The gate opens at the person's press, and nothing has gone out. */
export async function expectHeld(page: Page, place: Place): Promise<void> {
  await place.pressButton(page);
  await screenOf(page).waitFor(GATE);
  expect(await postedTexts(page)).toEqual([]);
}

/** In the open gate: the reason where one is asked for, then the button. */
export async function postAnyway(screen: Screen, reason = 'Legal approved this today'): Promise<void> {
  await screen.waitFor(GATE);
  const field = await screen.within(GATE).find(REASON);
  if (field) {
    await screen.click(field);
    await screen.type(reason);
  }
  await screen.click({ role: 'button', name: 'Post anyway' });
  await screen.waitForGone(GATE);
}

export async function expectPosted(page: Page, text: string): Promise<void> {
  await eventually(
    async () => (await postedTexts(page)).includes(text),
    async () => `posted: ${JSON.stringify(await postedTexts(page))}`,
  );
}
