import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MOST_REVISIONS } from '@/lib/core/drafts/thin-revisions';
import { launchExtensionBrowser } from '../support/extension-browser';

/** About four seconds each. */
const KILLS = Number(process.env['TONEWRIGHT_KILLS'] ?? 10);
/** Longer than the pause after which typing is written, so that deaths fall before, into and after a write. */
const LATEST_MS = 900;

let profile: string;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'tonewright-'));
});
afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

it(
  `loses no saved word and no earlier version of a draft whose browser dies, ${KILLS} times`,
  async () => {
    let possible = [''];
    for (let turn = 0; turn < KILLS; turn += 1) {
      const browser = await launchExtensionBrowser({ profile });
      const page = await browser.openOptions('drafts');
      if (turn === 0) await page.getByRole('button', { name: 'New draft' }).click();
      else await page.getByRole('list', { name: 'Drafts', exact: true }).getByRole('link').click();
      const field = page.getByRole('textbox', { name: /^Wording 1/ });
      expect(possible).toContain(await field.inputValue());
      // Of every turn but the first, one version at least was kept before "Saved" was said.
      if (turn > 1)
        expect(await countVersions(page)).toBeGreaterThanOrEqual(Math.min(turn - 1, MOST_REVISIONS - 1));

      const saved = wordsOf(turn, 'saved');
      const typed = wordsOf(turn, 'typed');
      await field.fill(saved);
      await page.getByText('Saved', { exact: true }).waitFor();
      await field.fill(typed);
      await pause((((turn * 7) % KILLS) / KILLS) * LATEST_MS);
      await browser.kill();
      possible = [saved, typed];
    }
  },
  KILLS * 30_000,
);

/** Words that share nothing with those of another turn: writing over them is a large change. */
function wordsOf(turn: number, word: string): string {
  return Array.from({ length: 12 }, (_, at) => `${turn * 100 + at}-${word}`).join(' ');
}

async function countVersions(page: Page): Promise<number> {
  const summary = await page.getByText(/^Earlier versions \(\d+\)$/).textContent();
  return Number(summary?.match(/\d+/)?.[0]);
}
