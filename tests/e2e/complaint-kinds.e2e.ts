/** Each of the twelve kinds in both languages: a post, one click on its chip, the right reply to that very post. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '@/lib/core/language';
import type { ComplaintKind } from '@/lib/core/replies/complaint';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { isOfFamily, isOfTemplate } from '../support/reply-family';
import { fillReplyForm, sendReply } from '../support/reply-form';
import { type Screen, screenOf, type Wanted } from '../support/screen';
import { stageState } from '../support/stage-state';

interface Example {
  readonly kind: ComplaintKind;
  readonly language: Language;
  /** On the stage, X and Facebook. */
  readonly x: string;
  readonly facebook: string;
}

const KINDS: readonly ComplaintKind[] = [
  ...(['delivery', 'defect', 'refund', 'outage', 'staff', 'privacy'] as const),
  ...(['price', 'misinformation', 'abuse', 'question', 'praise', 'other'] as const),
];
/** As the stage numbers them: on X a Korean and an English post of each kind, on Facebook a comment each. */
const EXAMPLES: readonly Example[] = KINDS.flatMap((kind, at) => [
  { kind, language: 'ko', x: xId(at * 2), facebook: String(8120000000000101 + at) },
  { kind, language: 'en', x: xId(at * 2 + 1), facebook: String(8120000000000201 + at) },
]);
/** On X they wait for a refund that they were promised, on Facebook they ask for one. */
const REFUND_REPLIES = { x: 'T7', facebook: 'T37' };
const CHIP_NAMES: Partial<Record<ComplaintKind, string>> = {
  question: 'Reply to question',
  praise: 'Reply to praise',
};

function xId(at: number): string {
  return String(1991200000000000301n + BigInt(at));
}

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
});
afterAll(() => browser?.close());
beforeEach(() => browser.forgetSent());
afterEach(async () => {
  await page.close();
});

const open = async (url: string) => {
  page = await browser.newPage(url);
  screen = screenOf(page);
};

interface Place {
  /** Words in what a screen reader calls the article. */
  readonly name: string;
  /** From the top of the window, in pixels. */
  readonly top: number;
}

/** Where the article is that holds this link; null while the page does not have it. */
function placeOf(link: string): Promise<Place | null> {
  return page.evaluate((selector) => {
    const article = document.querySelector(selector)?.closest('article, [role="article"]');
    const words = article?.querySelector('[data-testid="tweetText"]')?.textContent?.replace(/^@\w+\s+/, '');
    const name = words?.slice(0, 20) ?? article?.getAttribute('aria-label');
    return article && name ? { name, top: article.getBoundingClientRect().top } : null;
  }, link);
}

const FIRST_PIXEL = 50;
const LAST_PIXEL = 600;

/** Scrolls, as a person does, until the post is in view; answers its article. */
async function scrollTo(link: string): Promise<Wanted> {
  const { name } = await eventually(
    async () => {
      const found = await placeOf(link);
      if (found && found.top > FIRST_PIXEL && found.top < LAST_PIXEL) return found;
      await page.mouse.wheel(0, found ? found.top - (FIRST_PIXEL + LAST_PIXEL) / 2 : LAST_PIXEL);
      return null;
    },
    () => `${link} did not come`,
  );
  return { role: 'article', name: new RegExp(name.replace(/[^\p{L}\p{N} ]/gu, '.'), 'u') };
}

/** One click on the chip, the form, and the person's own press of the page's button. */
async function answer(
  { kind, language, x }: Example,
  postId: string,
  article: Wanted,
  send: () => Promise<void>,
) {
  const chip = { role: 'button', name: CHIP_NAMES[kind] ?? `Reply to complaint: ${kind}` };
  await screen.within(article).click(chip);
  const reply = await fillReplyForm(page);

  expect(reply).not.toMatch(/[{}]/);
  expect(isOfFamily(reply, kind, language), `${kind}: ${reply}`).toBe(true);
  if (kind === 'refund') {
    const wanted = REFUND_REPLIES[postId === x ? 'x' : 'facebook'];
    expect(isOfTemplate(reply, wanted, language), `${wanted}: ${reply}`).toBe(true);
  }
  expect((await stageState(page)).posted).toEqual([]);

  expect(await sendReply(page, send)).toMatchObject({ text: reply, inReplyTo: postId });
}

const sendOnX = () => page.locator('[role="dialog"] [data-testid="tweetButton"]').click();
const sendInline = () => page.locator('[data-testid="tweetButtonInline"]').click();
const sendOnFacebook = () => page.keyboard.press('Enter');

const said = ({ kind, language }: Example) => `${kind} in ${language}`;
const half = (language: (at: number) => Language) =>
  KINDS.map((kind, at) => EXAMPLES.find((one) => one.kind === kind && one.language === language(at))!);

describe('on the page of the post', () => {
  it.each(EXAMPLES.map((example) => [said(example), example] as const))('%s', async (_, example) => {
    await open(`https://x.com/someone/status/${example.x}`);
    const article = await scrollTo(`article[tabindex="-1"] a[href$="/status/${example.x}"]`);

    await answer(example, example.x, article, sendInline);
  });
});

describe.each([
  ['X timeline', 'https://x.com/home', half((at) => (at % 2 ? 'ko' : 'en'))],
  ['X notifications', 'https://x.com/notifications', half((at) => (at % 2 ? 'en' : 'ko'))],
] as const)('in the %s', (_, url, examples) => {
  it.each(examples.map((example) => [said(example), example] as const))('%s', async (__, example) => {
    await open(url);
    const article = await scrollTo(`article a[href$="/status/${example.x}"]`);

    await answer(example, example.x, article, sendOnX);
  });
});

describe('in the search of X', () => {
  it('what is found carries the same chip', async () => {
    const example = EXAMPLES[0]!;
    await open('https://x.com/search?q=%40moa_kr%20%EA%B9%80%EC%B9%98&src=typed_query');
    const article = await scrollTo(`article a[href$="/status/${example.x}"]`);

    await answer(example, example.x, article, sendOnX);
  });
});

describe('among Facebook comments', () => {
  it.each(EXAMPLES.map((example) => [said(example), example] as const))('%s', async (_, example) => {
    await open('https://www.facebook.com/moamarket');
    const article = await scrollTo(`[role="article"] li a[href$="comment_id=${example.facebook}"]`);

    await answer(example, example.facebook, article, sendOnFacebook);
  });
});

describe('a visitor’s post on Facebook', () => {
  it('gets the reply as a comment under it', async () => {
    await open(
      'https://www.facebook.com/permalink.php?story_fbid=pfbid0GayoungRiceCooker3Wd&id=100081000000015',
    );
    await answer(
      { kind: 'defect', language: 'ko', x: '', facebook: '' },
      'pfbid0GayoungRiceCooker3Wd',
      { role: 'dialog' },
      sendOnFacebook,
    );
  });
});
