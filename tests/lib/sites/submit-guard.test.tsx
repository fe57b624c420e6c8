import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Composer, Site, SubmitPress } from '@/lib/sites/site';
import { createSubmitGuard } from '@/lib/sites/submit-guard';
import { byPerson } from './trusted';

const composer = { kind: 'post' } as Composer;
const MOUSE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

let ending: AbortController;
let button: HTMLElement;
let editor: HTMLElement;
/** What the page itself came to hear. */
let heard: string[];
const decide = vi.fn<(press: SubmitPress) => 'let' | 'hold'>();
const held = vi.fn<(press: SubmitPress) => void>();
const failed = vi.fn<(error: unknown) => void>();

const site = {
  submittedByClick: (target) => (target.closest('#post') ? composer : null),
  submittedByKey: (event) => (event.key === 'Enter' && event.ctrlKey ? composer : null),
} as Pick<Site, 'submittedByClick' | 'submittedByKey'> as Site;

beforeEach(() => {
  ending = new AbortController();
  document.body.innerHTML =
    '<form><div id="editor"></div><button id="post" type="button"><span>Post</span></button><i>x</i></form>';
  button = document.querySelector('span')!;
  editor = document.querySelector<HTMLElement>('#editor')!;
  decide.mockReset().mockReturnValue('hold');
  held.mockReset();
  failed.mockReset();
  createSubmitGuard(site, decide, held, failed, ending.signal);
  heard = [];
  for (const type of [...MOUSE, 'keydown', 'keypress', 'keyup', 'submit'])
    window.addEventListener(type, () => heard.push(type), { capture: true, signal: ending.signal });
});
afterEach(() => ending.abort());

const mouse = (type: string, target: Element = button) =>
  byPerson(target, new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
const key = (type: string, init: KeyboardEventInit, target: Element = editor) =>
  byPerson(target, new KeyboardEvent(type, { bubbles: true, cancelable: true, ...init }));

describe('a press of Post by the mouse', () => {
  test('held: the page hears nothing of it, and we are told once, at its end', () => {
    const told: number[] = [];
    for (const type of MOUSE) {
      expect(mouse(type)).toBe(false);
      told.push(held.mock.calls.length);
    }

    expect(told).toEqual([0, 0, 0, 0, 1]);
    expect(held).toHaveBeenCalledWith({ composer, how: 'button' });
    expect(decide).toHaveBeenCalledTimes(1);
    expect(heard).toEqual([]);
  });

  test('let: the page hears all of it, and we were asked once', () => {
    decide.mockReturnValue('let');

    expect(MOUSE.map((type) => mouse(type))).toEqual([true, true, true, true, true]);

    expect(heard).toEqual(MOUSE);
    expect(decide).toHaveBeenCalledTimes(1);
    expect(held).not.toHaveBeenCalled();
  });

  test('is asked about again at the next press', () => {
    for (const type of MOUSE) mouse(type);
    decide.mockReturnValue('let');
    for (const type of MOUSE) mouse(type);

    expect(decide).toHaveBeenCalledTimes(2);
    expect(heard).toEqual(MOUSE);
  });

  test('released elsewhere is withdrawn', () => {
    mouse('pointerdown');
    mouse('mousedown');
    const elsewhere = document.querySelector('i')!;
    mouse('pointerup', elsewhere);
    mouse('click', elsewhere);

    expect(held).not.toHaveBeenCalled();
    expect(heard).toContain('click');
  });

  test('as a bare click, from a screen reader, is held too', () => {
    expect(mouse('click')).toBe(false);
    expect(held).toHaveBeenCalledTimes(1);
  });

  test('by a script is none of ours', () => {
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

    expect(decide).not.toHaveBeenCalled();
    expect(heard).toEqual(['click']);
  });
});

describe('a press by the keyboard', () => {
  const shortcut = { key: 'Enter', ctrlKey: true };

  test('held: no part of it reaches the page, repeats included, and we are told once', () => {
    for (const type of ['keydown', 'keypress']) expect(key(type, shortcut)).toBe(false);
    expect(key('keydown', { ...shortcut, repeat: true })).toBe(false);
    expect(key('keyup', shortcut)).toBe(false);

    expect(held).toHaveBeenCalledTimes(1);
    expect(held).toHaveBeenCalledWith({ composer, how: 'key' });
    expect(heard).toEqual([]);
  });

  test.each([' ', 'Enter'])('of "%s" on the button is held', (pressed) => {
    key('keydown', { key: pressed }, button);
    key('keyup', { key: pressed }, button);
    mouse('click');

    expect(heard).toEqual([]);
    expect(held).toHaveBeenCalledTimes(1);
    expect(decide).toHaveBeenCalledTimes(1);
  });

  test('of the button, let, is asked about once though a click follows', () => {
    decide.mockReturnValue('let');
    key('keydown', { key: ' ' }, button);
    key('keyup', { key: ' ' }, button);
    mouse('click');

    expect(decide).toHaveBeenCalledTimes(1);
    expect(heard).toEqual(['keydown', 'keyup', 'click']);
  });

  test.each([{ isComposing: true }, { keyCode: 229 }])(
    'that the input method takes is never touched: %o',
    (composing) => {
      expect(key('keydown', { ...shortcut, ...composing })).toBe(true);
      expect(decide).not.toHaveBeenCalled();
    },
  );

  test('of any other key is never touched', () => {
    for (const pressed of ['a', 'Enter', ' ']) expect(key('keydown', { key: pressed })).toBe(true);
    expect(decide).not.toHaveBeenCalled();
  });
});

test('a form sent by a held press is not sent', () => {
  mouse('pointerdown');
  const sent = byPerson(
    document.querySelector('form')!,
    new Event('submit', { bubbles: true, cancelable: true }),
  );

  expect(sent).toBe(false);
  expect(heard).toEqual([]);
});

describe('when something of ours breaks, the press goes out and we hear of it', () => {
  test.each([
    [
      'deciding',
      () =>
        decide.mockImplementation(() => {
          throw new Error('broken');
        }),
    ],
    [
      'looking at the page',
      () =>
        vi.spyOn(site, 'submittedByClick').mockImplementation(() => {
          throw new Error('broken');
        }),
    ],
  ])('%s', (_, breakIt) => {
    breakIt();

    for (const type of MOUSE) expect(mouse(type)).toBe(true);

    expect(heard).toEqual(MOUSE);
    expect(failed).toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
