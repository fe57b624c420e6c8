import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nothingToCome } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { createHostileStage } from '../support/hostile-stage';
import { placeNamed, postedTexts } from '../support/places';
import {
  expectHeld,
  expectMarked,
  expectPosted,
  GATE,
  NUMBER,
  postAnyway,
  RISKY,
} from '../support/risky-post';
import { type Screen, screenOf } from '../support/screen';
import { stageState } from '../support/stage-state';

const place = placeNamed('X home, inline');

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;
let editor: Locator;

beforeAll(async () => {
  browser = await launchExtensionBrowser({ pages: await createHostileStage() });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.newPage(place.url);
  screen = screenOf(page);
  editor = place.editor(page);
  await editor.click();
  await page.keyboard.type(RISKY);
  await expectMarked(page, 'block', NUMBER);
});
afterEach(async () => {
  await browser.forgetSent();
  await page.close();
});

const stillWorks = async () => {
  await page.keyboard.type('!');
  await expectMarked(page, 'block', NUMBER);
  await expectHeld(page, place);
};

describe('a page that wants at the extension', () => {
  it('looks into no shadow root of ours, though it claimed our elements’ names and patched attachShadow', async () => {
    await screen.waitFor({ role: 'button', name: /^Reply to complaint/ });
    const seen = await page.evaluate(() => {
      const texts: string[] = [];
      const walk = (root: ParentNode) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) walk(element.shadowRoot);
          if (element.localName.startsWith('tonewright-')) texts.push(element.textContent ?? '');
        }
      };
      walk(document);
      const ours = [...document.querySelectorAll('tonewright-overlay, tonewright-chip')];
      const opened = ours.map((host) => {
        try {
          return host.attachShadow({ mode: 'open' });
        } catch (error) {
          return (error as Error).name;
        }
      });
      return {
        roots: ours.map((host) => host.shadowRoot),
        opened,
        texts,
        loot: window.hostile.roots().map(String),
      };
    });

    expect(seen.roots.length).toBeGreaterThan(1);
    expect(new Set(seen.roots)).toEqual(new Set([null]));
    expect(new Set(seen.opened)).toEqual(new Set(['NotSupportedError']));
    expect(new Set(seen.texts)).toEqual(new Set(['']));
    expect(seen.loot).toEqual([]);
    await stillWorks();
  });

  it('is not heard, whatever messages it posts and whatever events it names after ours', async () => {
    await page.evaluate((id) => {
      const names = ['workspace.read', 'rule.mute', 'words.allow', 'page.compose', 'page.palette'];
      const question = { rule: 'pii-rrn', muted: true, words: '900101-1234567', allowed: true, text: 'x' };
      for (const name of names) window.postMessage({ name, question, target: id, type: name }, '*');
      for (const prefix of ['', `${id}:`, `${id}:composer:`, `${id}:undefined:`]) {
        for (const what of ['content-script-started', 'invalidated', 'unload']) {
          const type = `${prefix}wxt:${what}`;
          const detail = { contentScriptName: 'composer', messageId: 'x' };
          window.postMessage({ type, ...detail }, '*');
          document.dispatchEvent(new CustomEvent(type, { detail }));
          window.dispatchEvent(new CustomEvent(type, { detail }));
        }
      }
    }, browser.extensionId);

    await stillWorks();
  });

  it('fakes no events: they neither drive our buttons, nor arm or use up a pass, nor stop the check', async () => {
    await expectHeld(page, place);
    await screen.click({ role: 'textbox', name: 'Reason' });
    await screen.type('Legal approved this');
    await fakePresses('tonewright-overlay');
    expect(await screen.find(GATE)).not.toBeNull();
    await screen.click({ role: 'button', name: 'Back to editing' });
    await screen.waitForGone(GATE);
    await expectHeld(page, place);

    await postAnyway(screen);
    const parts = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'keydown', 'keyup'];
    await fakePresses('[data-testid="tweetButtonInline"]', parts);
    await place.pressButton(page);
    await expectPosted(page, RISKY);
  });

  it('can press its own button, which is its own affair and lets no later press of a person through', async () => {
    await fakePresses('[data-testid="tweetButtonInline"]', ['click']);
    expect((await stageState(page)).pressed.map(({ isTrusted }) => isTrusted)).toEqual([false]);
    await nothingToCome();
    expect(await screen.find(GATE)).toBeNull();

    await editor.click();
    await page.keyboard.type(RISKY);
    await place.pressButton(page);

    await screen.waitFor(GATE);
    expect(await postedTexts(page)).toHaveLength(1);
  });

  it('can fake starts of animations, focus, selections and input methods without stopping the check', async () => {
    await page.evaluate((selector) => {
      const root = document.querySelector(selector);
      const name = { animationName: 'tonewright-seen', bubbles: true };
      document.querySelector('article')?.dispatchEvent(new AnimationEvent('animationstart', name));
      document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      root?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      root?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      document.dispatchEvent(new Event('selectionchange'));
      window.dispatchEvent(new PopStateEvent('popstate'));
      // Where only our script hears it, or the page's own editor would wait for the input method too.
      root?.dispatchEvent(new CompositionEvent('compositionstart'));
    }, '[data-testid="tweetTextarea_0"]');

    await stillWorks();
  });

  it('can take our elements away or unmake them: they are back with the next key, and the gate opens', async () => {
    await page.evaluate(() => {
      document.querySelector('tonewright-overlay')?.removeAttribute('popover');
      for (const ours of document.querySelectorAll('tonewright-overlay, tonewright-chip')) ours.remove();
      CSS.highlights.clear();
    });

    await page.keyboard.type('!');
    await screen.waitFor({ role: 'region', name: 'Tonewright' });
    await expectMarked(page, 'block', NUMBER);
    await page.evaluate(() => document.querySelector('tonewright-overlay')?.removeAttribute('popover'));
    await expectHeld(page, place);
  });

  it('that covers our button gets the press for itself', async () => {
    await expectHeld(page, place);
    const back = await screen.waitFor({ role: 'button', name: 'Back to editing' });
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:0;border:0';
      document.body.append(cover);
      cover.togglePopover(true);
    });

    await expect(screen.click(back, { within: 2_000 })).rejects.toThrow('in front of it');
    await page.mouse.click(640, 450);
    expect(await screen.find(GATE)).not.toBeNull();
  });
});

/** Every event a press is made of, made by the page. */
function fakePresses(
  selector: string,
  types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown'],
) {
  return page.evaluate(
    ([target, names]) => {
      for (const element of document.querySelectorAll(target))
        for (const type of names) {
          const init = { bubbles: true, cancelable: true, composed: true, key: 'Enter' };
          const Kind = type.startsWith('key')
            ? KeyboardEvent
            : type.startsWith('p')
              ? PointerEvent
              : MouseEvent;
          element.dispatchEvent(new Kind(type, init));
        }
    },
    [selector, types] as const,
  );
}
