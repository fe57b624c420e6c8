/** Every dialog of the workspace, open: with axe in light and dark, with room on a narrow screen, and the focus kept on its way out. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { expectAccessibleInBoth } from '../support/page-axe';
import { bringIn, chooseFile, expectRoomIn, visit } from '../support/workspace-visit';

const NARROW = [{ width: 360, height: 740 }];

const EVENT = `BEGIN:VCALENDAR\r
BEGIN:VEVENT\r
UID:one\r
DTSTART:20261201T010000Z\r
SUMMARY:Winter menu\r
ATTENDEE:mailto:a@moa.example\r
END:VEVENT\r
END:VCALENDAR\r
`;
const VALE = 'extends: existence\nmessage: "Avoid %s"\ntokens:\n  - cheap\n  - "(?<!a)b+"\n';

interface Opened {
  readonly name: string;
  readonly place: string;
  readonly open: (page: Page) => Promise<void>;
}

const RESTORE = /^(?:Restore |.* 되살리기$)/;

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).click();

const DIALOGS: readonly Opened[] = [
  {
    name: 'a calendar to come in',
    place: 'calendar',
    open: (page) => chooseFile(page, /^(?:Import|가져오기)$/, 'theirs.ics', EVENT),
  },
  {
    name: 'a file that is no calendar',
    place: 'calendar',
    open: (page) => chooseFile(page, /^(?:Import|가져오기)$/, 'theirs.ics', 'BEGIN:VCARD\r\nEND:VCARD\r\n'),
  },
  {
    name: 'which days of a series to move',
    place: 'calendar/2026-11?view=month',
    async open(page) {
      const grid = page.getByRole('grid');
      await grid
        .getByRole('link', { name: /아침 인사/ })
        .last()
        .focus();
      for (const key of ['Space', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    },
  },
  {
    name: 'the question before the bin is emptied',
    place: 'drafts/bin',
    open: (page) => press(page, /^(?:Empty the bin|휴지통 비우기)$/),
  },
  {
    name: 'replies to come in',
    place: 'replies',
    open: (page) =>
      chooseFile(
        page,
        /^(?:Import replies|답글 가져오기)$/,
        'replies.csv',
        'title,body\nLate,Sorry\nOpen,Hi {\n',
      ),
  },
  {
    name: 'a rule of the team',
    place: 'guide/ours',
    open: (page) => press(page, /^(?:Write a rule|규칙 쓰기)$/),
  },
  {
    name: 'a guide that is refused',
    place: 'guide',
    open: (page) => chooseFile(page, /^(?:Import a guide|가이드 가져오기)$/, 'guide.yml', 'voice: [\n'),
  },
  {
    name: 'a Vale style to come in',
    place: 'guide',
    open: (page) => chooseFile(page, /Vale/, 'Cheap.yml', VALE),
  },
  {
    name: 'a backup that is refused',
    place: 'settings',
    open: (page) => chooseFile(page, /^(?:Import a file|파일 가져오기)$/, 'kept.json', '{"data": {}}'),
  },
];

describe.each(['en', 'ko'] as const)('in %s,', (lang) => {
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchExtensionBrowser({ lang });
    page = await browser.openOptions('settings');
    await bringIn(page, lang);
  });
  afterAll(() => browser?.close());

  it.each(DIALOGS)(
    '$name has nothing that axe finds, fits, and gives the focus back',
    async ({ place, open }) => {
      await visit(page, browser.extensionId, place);
      await open(page);
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await expectAccessibleInBoth(page);
      await expectRoomIn(page, NARROW);

      await eventually(
        () => dialog.evaluate((one) => one.contains(document.activeElement)),
        () => 'the focus is not in the dialog',
      );
      await closeByKey(dialog);
      await expectFocusInside(page);
    },
  );

  it('the focus stays in the page while things are deleted, brought back and closed', async () => {
    const { extensionId } = browser;
    await visit(page, extensionId, 'drafts/d-latte');
    await press(page, /^(?:Delete draft|초안 삭제)$/);
    await expectFocusInside(page);
    await press(page, /^(?:Undo|되돌리기)$/);
    await page.getByRole('link', { name: '가을 메뉴 안내' }).waitFor();
    await expectFocusInside(page);

    await visit(page, extensionId, 'drafts/bin');
    await press(page, RESTORE);
    await page.getByRole('button', { name: RESTORE }).waitFor({ state: 'detached' });
    await expectFocusInside(page);

    await visit(page, extensionId, 'drafts/d-latte');
    await press(page, /^(?:Delete draft|초안 삭제)$/);
    await page.getByRole('button', { name: /^(?:Undo|되돌리기)$/ }).waitFor();
    await visit(page, extensionId, 'drafts/bin');
    await press(page, /^(?:Empty the bin|휴지통 비우기)$/);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^(?:Empty the bin|휴지통 비우기)$/ })
      .click();
    await page.getByText(/^(?:The bin is empty|휴지통이 비어 있습니다)\.$/).waitFor();
    await expectFocusInside(page);

    await visit(page, extensionId, 'calendar/s-1');
    await page.getByRole('link', { name: /^(?:Close|닫기)$/ }).click();
    await expectFocusInside(page);

    await visit(page, extensionId, 'guide/evidence');
    await page
      .getByRole('region', { name: /^(?:Evidence|근거)$/ })
      .getByRole('link')
      .first()
      .click();
    await expectFocusInside(page);

    await visit(page, extensionId, 'settings');
    await page.getByRole('button', { name: /^(?:Remove moa_kr|moa_kr 빼기)$/ }).click();
    await expectFocusInside(page);
    await page.getByRole('button', { name: /^(?:Close|닫기)$/ }).click();
    await expectFocusInside(page);
  });
});

/** Escape closes it the first time that the page hears the key; after a file was chosen, the browser may keep one to itself. */
async function closeByKey(dialog: Locator): Promise<void> {
  const page = dialog.page();
  await page.evaluate(() => {
    const heard = () => document.documentElement.setAttribute('data-heard', '');
    document.documentElement.removeAttribute('data-heard');
    window.addEventListener('keydown', heard, { capture: true, once: true });
  });
  const heard = page.locator('html[data-heard]');
  await page.keyboard.press('Escape');
  await heard.waitFor({ timeout: 5_000 }).catch(() => page.keyboard.press('Escape'));
  await dialog.waitFor({ state: 'detached' });
}

/** Something that is still there has the focus, and shows it where it was reached by a key. */
async function expectFocusInside(page: Page): Promise<void> {
  await eventually(
    () => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body),
    () => 'nothing has the focus',
  );
  expect(await page.evaluate(() => document.activeElement?.isConnected)).toBe(true);
}
