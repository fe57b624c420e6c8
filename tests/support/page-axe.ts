import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Only what is wrong is told, by its HTML: working out a selector for every node takes axe longer than its checks. */
const TOLD: RunOptions = { resultTypes: ['violations'], selectors: false };
const EVERYTHING: RunOptions = { ...TOLD, rules: { 'target-size': { enabled: true } } };
const COLOURS: RunOptions = { ...TOLD, runOnly: ['color-contrast'] };

/** Fails with what axe finds on a page as a browser draws it, colours and the size of what is pressed among it. */
export function expectPageAccessible(page: Page): Promise<void> {
  return expectNothingFound(page, EVERYTHING);
}

/** The same in light and in dark: all but the colours is one and the same. */
export async function expectAccessibleInBoth(page: Page): Promise<void> {
  // Colours that are on their way from one to the other are neither.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectNothingFound(page, EVERYTHING);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectNothingFound(page, COLOURS);
}

async function expectNothingFound(page: Page, options: RunOptions): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (how) => (window as unknown as { axe: typeof axe }).axe.run(how),
    options,
  );
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' | ')})`,
  );
  expect(found).toEqual([]);
}
