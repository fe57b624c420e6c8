/** One rule of every kind, on both sites, as the person who writes meets it; and the record of it in the workspace. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Level } from '@/lib/core/level';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { marked } from '../support/highlights';
import { expectState, placeNamed } from '../support/places';
import { expectPosted, GATE, postAnyway, REASON } from '../support/risky-post';
import { type Screen, screenOf } from '../support/screen';
import { untilSaved } from '../support/until-saved';

interface Kind {
  readonly kind: string;
  readonly text: string;
  readonly level: Exclude<Level, 'tip'>;
  /** The marked words; a remark on the whole text marks nothing. */
  readonly words: string | null;
  readonly says: RegExp;
  /** What "Why?" cites. */
  readonly source: RegExp;
  /** A suggestion, and the whole text after it. */
  readonly mend?: readonly [RegExp, string];
}

const POSTS: readonly Kind[] = [
  {
    kind: 'a warning that asks for a reason',
    text: 'Is your ID 900101-1234567 correct?',
    level: 'block',
    words: '900101-1234567',
    says: /resident registration number/,
    source: /Personal Information Protection Act .* 2014 · law/,
    mend: [/Remove the number/, 'Is your ID correct?'],
  },
  {
    kind: 'a warning that asks once',
    text: '업계 1위 공기청정기가 나왔습니다',
    level: 'warn',
    words: '업계 1위',
    says: /Back up/,
    source: /Fair Labeling and Advertising Act .* law/,
  },
  {
    kind: 'a rule of an industry pack',
    text: '매일 바르면 여드름이 치료되는 크림',
    level: 'warn',
    words: null,
    says: /Cosmetic sounds like a drug/,
    source: /Ministry of Food and Drug Safety/,
  },
  {
    kind: 'a rule on tone',
    text: '금번 행사 시간을 바꿉니다',
    level: 'advise',
    words: '금번',
    says: /officialese/,
    source: /· \d{4}/,
    mend: [/이번/, '이번 행사 시간을 바꿉니다'],
  },
  {
    kind: 'a rule of the team',
    text: 'Our cheap tea is back',
    level: 'warn',
    words: 'cheap',
    says: /affordable/,
    source: /Your team’s tone guide/,
    mend: [/affordable/, 'Our affordable tea is back'],
  },
];

const ANSWERS: readonly Kind[] = [
  {
    kind: 'a rule on replies',
    text: '불편하셨다면 죄송합니다.',
    level: 'warn',
    words: '불편하셨다면 죄송합니다',
    says: /non-apology/,
    source: /Lewicki.* · 2016 · experiment/,
    mend: [/불편을 드려/, '불편을 드려 죄송합니다.'],
  },
  {
    kind: 'a rule on what is missing in a reply',
    text: '죄송합니다. 확인 후 조치하겠습니다',
    level: 'warn',
    words: null,
    says: /who and by when/,
    source: /· \d{4}/,
  },
];

const WALKS: readonly { readonly where: string; readonly kinds: readonly Kind[] }[] = [
  { where: 'X home, inline', kinds: POSTS },
  { where: 'Facebook post dialog, Post at once', kinds: POSTS },
  { where: 'X inline reply', kinds: ANSWERS },
  { where: 'Facebook comment', kinds: ANSWERS },
];

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
  const workspace = await browser.openOptions('guide/packs');
  await workspace.getByText('Cosmetics', { exact: true }).click();
  await untilSaved(workspace);
  await workspace.goto(workspace.url().replace(/#.*/, '#/guide/ours'));
  await workspace.getByRole('button', { name: 'Write a rule' }).click();
  const dialog = workspace.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Write instead' });
  await dialog.getByRole('combobox', { name: 'Level' }).selectOption({ label: 'Careful' });
  await dialog.getByRole('textbox', { name: 'Words' }).fill('cheap');
  await dialog.getByRole('textbox', { name: 'Write instead' }).fill('affordable');
  await dialog.getByRole('button', { name: 'Save the rule' }).click();
  await untilSaved(workspace);
  await workspace.close();
});
afterAll(() => browser?.close());

describe.each(WALKS)('in $where', ({ where, kinds }) => {
  const place = placeNamed(where);
  let page: Page;
  let screen: Screen;

  beforeEach(async () => {
    page = await browser.newPage(place.url);
    screen = screenOf(page);
    await place.reach(page);
    await place.editor(page).click();
  });
  afterEach(async () => {
    await browser.forgetSent();
    await page.close();
  });

  const listed = screenOfFindings(() => screen);

  it.each(kinds)('$kind is marked, explained, mended, waved off and heard again', async (kind) => {
    await place.editor(page).pressSequentially(kind.text);
    await listed.waitFor(kind.says);
    if (kind.words !== null) {
      await eventually(
        async () => (await marked(page, kind.level)).includes(kind.words ?? ''),
        async () => `marked: ${JSON.stringify(await marked(page, kind.level))}`,
      );
    }
    await listed.press(kind.says, 'Why?');
    await listed.waitFor(kind.source);
    if (kind.mend) {
      const [button, after] = kind.mend;
      await screen.click({ role: 'button', name: button });
      await expectState(page, place, after);
      await listed.waitForGone(kind.says);
      await page.keyboard.press('Control+z');
      await expectState(page, place, kind.text);
      await listed.waitFor(kind.says);
    }
    await listed.press(kind.says, 'Not again');
    await listed.waitForGone(kind.says);
    await screen.click({ role: 'button', name: 'Undo' });
    await listed.waitFor(kind.says);
  });

  it.each(kinds.filter(({ level }) => level !== 'advise'))(
    '$kind holds the post, and what was decided is on record',
    async (kind) => {
      await place.editor(page).pressSequentially(kind.text);
      await listed.waitFor(kind.says);
      await place.pressButton(page);
      await screen.waitFor(GATE);
      expect((await screen.find(REASON)) !== null).toBe(kind.level === 'block');
      await postAnyway(screen, 'Agreed with legal today');
      await place.pressButton(page);
      await expectPosted(page, kind.text);

      const workspace = await browser.openOptions('team');
      const newest = workspace.getByRole('table').getByRole('row').nth(1);
      await expect.poll(() => newest.textContent()).toMatch(kind.says);
      expect(await newest.textContent()).toContain('Posted anyway');
      if (kind.level === 'block') expect(await newest.textContent()).toContain('Agreed with legal today');
      expect(await newest.textContent()).not.toContain(kind.text);
      await workspace.close();
    },
  );
});

/** The list of things to check, item by item. */
function screenOfFindings(current: () => Screen) {
  const list = () => current().within({ role: 'list', name: 'Things to check' });
  const item = async (says: RegExp) => {
    for (const seen of await list().findAll({ role: 'listitem' }))
      if (says.test(await list().textOf(seen))) return seen;
    return null;
  };
  return {
    waitFor: (says: RegExp) =>
      eventually(
        () => item(says),
        async () => `nothing says ${says}. There is:\n${await current().sketch()}`,
      ),
    waitForGone: (says: RegExp) =>
      eventually(
        async () => (await item(says)) === null,
        () => `still says ${says}`,
      ),
    async press(says: RegExp, name: string) {
      const items = await list().findAll({ role: 'listitem' });
      const texts = await Promise.all(items.map((seen) => list().textOf(seen)));
      const buttons = await list().findAll({ role: 'button', name });
      const button =
        buttons[texts.filter((text) => text.includes(name)).findIndex((text) => says.test(text))];
      if (!button) throw new Error(`no "${name}" beside ${says}`);
      await current().click(button);
    },
  };
}
