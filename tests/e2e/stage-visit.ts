import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { createStage, type Stage } from '../stage/server/create-stage';
import type { MountedEditor, PostedText } from '../stage/shared/stage-api';
import { findChromium } from '../support/chromium.mjs';

export interface StageVisit {
  page: Page;
  posted(): Promise<PostedText[]>;
  editorOf(surface: MountedEditor['surface']): Promise<MountedEditor | undefined>;
}

/**
 * A browser without the extension for the tests of this file. What is returned opens a page of the stage in it; after
 * each test the page must have had no error and asked for nothing but the stage.
 */
export function stageVisits(): (url: string) => Promise<StageVisit> {
  let stage: Stage;
  let browser: Browser;
  let page: Page;
  let strayRequests: string[];

  beforeAll(async () => {
    stage = await createStage();
    browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  });
  afterEach(async () => {
    expect(await page.evaluate(() => window.stage.errors)).toEqual([]);
    expect(strayRequests).toEqual([]);
    await page.context().close();
  });
  afterAll(async () => {
    await browser.close();
  });

  return async (url) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    strayRequests = [];
    await context.route('**/*', (route) => {
      const answer = stage.respond(route.request().url());
      if (answer) return route.fulfill(answer);
      strayRequests.push(route.request().url());
      return route.abort();
    });
    page = await context.newPage();
    await page.goto(url);
    return {
      page,
      posted: () => page.evaluate(() => window.stage.posted),
      editorOf: (surface) =>
        page.evaluate(
          (wanted) => window.stage.editors().find((editor) => editor.surface === wanted),
          surface,
        ),
    };
  };
}

/** Types 안녕 the way a Korean input method does, letter by letter. */
export async function composeHello(page: Page) {
  const session = await page.context().newCDPSession(page);
  for (const [syllable, ...letters] of [
    ['안', 'ㅇ', '아', '안'],
    ['녕', 'ㄴ', '녀', '녕'],
  ] as const) {
    for (const text of letters) {
      await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    }
    await session.send('Input.insertText', { text: syllable });
  }
}
