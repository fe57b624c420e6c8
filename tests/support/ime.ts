import type { Page } from 'playwright-core';
import { hangulSteps, type ImeStep } from './hangul-strokes';
import { devtools } from './surface';

/**
 * No hand is faster, and Draft.js takes 20 ms to settle a syllable: without it letters swap even with no extension. It
 * passes by the page's own clock, as on a busy machine a page's timers come late.
 */
const BETWEEN_SYLLABLES_MS = 40;

/** Types as through a Korean input method: each syllable composes letter by letter and is committed by what follows. */
export async function typeKorean(page: Page, text: string): Promise<void> {
  for (const step of hangulSteps(text)) await take(page, step);
}

/** The same, but leaves the last syllable composing. Returns how to finish it, as Space, Enter or a click elsewhere does. */
export async function composeKorean(page: Page, text: string): Promise<() => Promise<void>> {
  const steps = hangulSteps(text);
  const last = steps.at(-1);
  if (last?.do !== 'commit') throw new Error(`"${text}" does not end in Korean`);
  for (const step of steps.slice(0, -1)) await take(page, step);
  return () => take(page, last);
}

/** Enter while a syllable is under way: the input method takes the key (229) and finishes the syllable with it. */
export async function pressEnterWhileComposing(page: Page, finish: () => Promise<void>): Promise<void> {
  await keyForInputMethod(page, 'rawKeyDown', 'Enter');
  await finish();
  await keyForInputMethod(page, 'keyUp', 'Enter');
}

async function take(page: Page, step: ImeStep): Promise<void> {
  const session = await devtools(page);
  if (step.do === 'commit') {
    await session.send('Input.insertText', { text: step.text });
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), BETWEEN_SYLLABLES_MS);
  } else if (step.do === 'compose') {
    await keyForInputMethod(page, 'rawKeyDown', step.code);
    const { length } = step.text;
    await session.send('Input.imeSetComposition', {
      text: step.text,
      selectionStart: length,
      selectionEnd: length,
    });
    await keyForInputMethod(page, 'keyUp', step.code);
  } else if (step.text === '\n') await page.keyboard.press('Enter');
  else await page.keyboard.type(step.text);
}

/** What pages see of a key that the input method takes: code 229, `Process`. */
async function keyForInputMethod(page: Page, type: 'rawKeyDown' | 'keyUp', code: string): Promise<void> {
  const session = await devtools(page);
  await session.send('Input.dispatchKeyEvent', { type, key: 'Process', code, windowsVirtualKeyCode: 229 });
}
