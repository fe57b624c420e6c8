import { beforeEach, describe, expect, test } from 'vitest';
import type { Composer, Site } from '@/lib/sites/site';
import { createXSite } from '@/lib/sites/x/x-site';
import {
  answeredBlock,
  draftEditor,
  homeComposer,
  modal,
  modalUnit,
  xPage,
} from '../../../fixtures/pages/x-page';
import { visit } from '../visit';

let site: Site;
let pressed: number;

/** The page, with X's own control for another post in every tool bar. */
function show(html: string, add: () => void = () => undefined) {
  visit('https://x.com/home', html);
  site = createXSite(document);
  pressed = 0;
  for (const bar of document.querySelectorAll('[data-testid="toolBar"]')) {
    const control = document.createElement('button');
    control.dataset['testid'] = 'addButton';
    control.addEventListener('click', () => {
      pressed += 1;
      add();
    });
    bar.append(control);
  }
}

const composers = (): Composer[] =>
  [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')].flatMap(
    (editor) => site.composerAt(editor) ?? [],
  );
const unitOf = (index: number, text: string) => {
  const unit = document.createElement('div');
  unit.innerHTML = modalUnit(index, text);
  return unit;
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('another post of a thread on X', () => {
  test('is offered behind the last one only, where it is sure to come next', () => {
    show(xPage('', modal(modalUnit(0, 'first') + modalUnit(1, 'second'))));

    expect(composers().map((composer) => composer.canAddPost())).toEqual([false, true]);
  });

  test('is not offered where X has no control for it, or has it switched off', () => {
    visit(
      'https://x.com/home',
      xPage('', modal(modalUnit(0, 'an answer'), { before: answeredBlock('a', 'A', '1', 'hm') })),
    );
    site = createXSite(document);
    expect(composers().map((composer) => composer.canAddPost())).toEqual([false]);

    show(xPage('', modal(modalUnit(0, 'first'))));
    document.querySelector('[data-testid="addButton"]')?.setAttribute('aria-disabled', 'true');
    expect(composers().map((composer) => composer.canAddPost())).toEqual([false]);
  });

  test('comes by one press of X’s own control, empty and with the focus', async () => {
    show(xPage('', modal(modalUnit(0, 'first'))), () =>
      setTimeout(() =>
        document
          .querySelector('[role="dialog"] [data-testid$="_label"]')
          ?.parentElement?.parentElement?.after(unitOf(1, '')),
      ),
    );
    const [first] = composers();

    const added = await site.addPost(first!);

    expect(pressed).toBe(1);
    expect(added?.editor.root.dataset['testid']).toBe('tweetTextarea_1');
    expect(document.activeElement).toBe(added?.editor.root);
    expect(site.publishedWith(added!).map(({ editor }) => editor.readText())).toEqual(['first', '']);
  });

  test('is found in the dialog to which X moves what was begun at home', async () => {
    show(xPage(homeComposer('begun at home')), () => {
      document.querySelector('#layers')!.innerHTML = modal(modalUnit(0, 'begun at home') + modalUnit(1, ''));
      const home = document.querySelector('#home-composer [data-testid="tweetTextarea_0_label"]');
      if (home) home.outerHTML = draftEditor(0, '');
    });
    const [home] = composers();

    const added = await site.addPost(home!);

    expect(added?.host.getAttribute('role')).toBe('dialog');
    expect(site.publishedWith(added!).map(({ editor }) => editor.readText())).toEqual(['begun at home', '']);
  });
});
