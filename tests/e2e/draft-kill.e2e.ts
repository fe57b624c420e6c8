import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { draftSchema } from '@/lib/schemas/draft';
import { revisionSchema } from '@/lib/schemas/revision';
import { launchExtensionBrowser } from '../support/extension-browser';
import { untilSaved } from '../support/until-saved';

/** Fewer than a draft keeps versions of, so that none may be missing. */
const DEATHS_OF_A_DRAFT = 10;
/** Five drafts make fifty deaths of about four seconds each. */
const DRAFTS = [1, 2, 3, 4, 5];
/** Longer than the pause after which typing is written, so that deaths fall before, into and after a write. */
const LATEST_MS = 900;

/** What the test knows of a draft, for it does not die. */
interface OutsideRecord {
  /** Texts of which the page said "Saved". */
  readonly saved: string[];
  /** Texts that were typed right before a death. */
  readonly typed: string[];
}

it.each(DRAFTS)(
  `draft %i loses no saved word and no version when its browser dies ${DEATHS_OF_A_DRAFT} times`,
  async () => {
    const profile = await mkdtemp(join(tmpdir(), 'tonewright-'));
    const record: OutsideRecord = { saved: [], typed: [] };
    for (let turn = 0; turn < DEATHS_OF_A_DRAFT; turn += 1) {
      const browser = await launchExtensionBrowser({ profile });
      const page = await browser.openOptions('drafts');
      if (turn === 0) await page.getByRole('button', { name: 'New draft' }).click();
      else await expectNothingLost(page, record);
      const [saved, typed] = [wordsOf(turn, 'saved'), wordsOf(turn, 'typed')];
      const field = page.getByRole('textbox', { name: /^Wording 1/ });
      await field.fill(saved);
      await untilSaved(page);
      record.saved.push(saved);
      await field.fill(typed);
      record.typed.push(typed);
      await pause(Math.random() * LATEST_MS);
      await browser.kill();
    }
    const browser = await launchExtensionBrowser({ profile });
    await expectNothingLost(await browser.openOptions('drafts'), record);
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  DEATHS_OF_A_DRAFT * 30_000,
);

/** The page opens with the draft as it was saved last or typed after that; what was saved before are its versions. */
async function expectNothingLost(page: Page, { saved, typed }: OutsideRecord): Promise<void> {
  await page.getByRole('list', { name: 'Drafts', exact: true }).getByRole('link').click();
  const shown = await page.getByRole('textbox', { name: /^Wording 1/ }).inputValue();
  expect([saved.at(-1), typed.at(-1)]).toContain(shown);

  const rows = await page.evaluate(readRows);
  const drafts = draftSchema.array().parse(rows.drafts);
  const versions = revisionSchema.array().parse(rows.revisions);
  expect(drafts.map(textOf)).toEqual([shown]);
  const kept = versions.map(textOf);
  expect([...saved, ...typed]).toEqual(expect.arrayContaining(kept));
  expect([...kept, shown]).toEqual(expect.arrayContaining(saved));
}

function textOf({ wordings }: { readonly wordings: readonly { readonly text: string }[] }): string {
  return wordings.map(({ text }) => text).join();
}

/** Runs in the page: both tables as they lie there. */
async function readRows(): Promise<{ readonly drafts: unknown[]; readonly revisions: unknown[] }> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('tonewright'));
  const tables = database.transaction(['drafts', 'revisions']);
  const [drafts, revisions] = await Promise.all([
    settled(tables.objectStore('drafts').getAll()),
    settled(tables.objectStore('revisions').getAll()),
  ]);
  database.close();
  return { drafts, revisions };
}

/** Words that share nothing with those of another turn: writing over them is a large change. */
function wordsOf(turn: number, word: string): string {
  return Array.from({ length: 12 }, (_, at) => `${turn * 100 + at}-${word}`).join(' ');
}
