import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchComposers } from '@/lib/sites/composers';
import { createXSite } from '@/lib/sites/x/x-site';
import {
  cell,
  homeComposer,
  inlineReply,
  modal,
  modalUnit,
  postCard,
  timeline,
  xPage,
} from '../../fixtures/pages/x-page';
import { visit } from './visit';

const POST = { id: '101', handle: 'minsu_k', name: '김민수', text: '배송이 안 와요' };

let log: string[];
let ending: AbortController;

function show(html: string, path = '/home') {
  visit(`https://x.com${path}`, html);
}
function watch() {
  const tell = (what: string) => (composer: { kind: string; editor: { readText(): string } }) =>
    log.push(`${what} ${composer.kind} "${composer.editor.readText()}"`);
  const events = {
    opened: tell('opened'),
    focused: tell('focused'),
    changed: tell('changed'),
    closed: tell('closed'),
  };
  watchComposers(createXSite(document), events, ending.signal);
}
const editor = (index = 0) => document.querySelectorAll<HTMLElement>('[contenteditable="true"]')[index]!;
const logged = (...lines: string[]) => vi.waitFor(() => expect(log).toEqual(lines));

beforeEach(() => {
  log = [];
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  document.body.innerHTML = '';
});

describe('a composer', () => {
  test('is opened once, by its first focus', () => {
    show(xPage(homeComposer('hi')));
    watch();
    expect(log).toEqual([]);

    editor().focus();
    editor().blur();
    editor().focus();

    expect(log).toEqual(['opened post "hi"', 'focused post "hi"']);
  });

  test('that has the focus already when we come counts', () => {
    show(xPage(homeComposer('hi')));
    editor().focus();

    watch();

    expect(log).toEqual(['opened post "hi"']);
  });

  test('tells of its changes, and those of nothing else', async () => {
    show(xPage(homeComposer('hi') + timeline(cell(postCard(POST)))));
    watch();
    editor().focus();

    document.querySelector('[data-testid="tweetText"]')!.textContent = 'changed';
    editor().querySelector('[data-text]')!.textContent = 'hi there';

    await logged('opened post "hi"', 'changed post "hi there"');
  });

  test('is closed when the page takes away what it stands in', async () => {
    show(xPage('', modal(modalUnit(0, 'hi'))));
    watch();
    editor().focus();

    document.querySelector('#layers')!.replaceChildren();

    await logged('opened post "hi"', 'closed post "hi"');
  });

  test('may be one of several, each with its own end', async () => {
    show(xPage(homeComposer('home'), modal(modalUnit(0, 'dialog'))));
    watch();
    editor(0).focus();
    editor(1).focus();

    document.querySelector('#layers')!.replaceChildren();

    await logged('opened post "dialog"', 'opened post "home"', 'closed post "dialog"');
  });

  test('whose editor came to answer another post is closed, and the new one opened', () => {
    show(xPage(timeline(cell(postCard({ ...POST, focused: true }) + inlineReply()))), '/minsu_k/status/101');
    watch();
    editor().focus();

    document.querySelector('article')!.outerHTML = postCard({ ...POST, id: '202', focused: true });
    editor().blur();
    editor().focus();

    expect(log).toEqual(['opened reply ""', 'closed reply ""', 'opened reply ""']);
  });

  test('is no longer watched after the end', async () => {
    show(xPage(homeComposer('hi')));
    watch();
    editor().focus();

    ending.abort();
    editor().querySelector('[data-text]')!.textContent = 'hi there';
    editor().blur();
    editor().focus();

    await logged('opened post "hi"');
  });
});

test('the document is never observed as a whole', () => {
  show(xPage(homeComposer('hi')));
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  watch();
  editor().focus();

  const deep = observe.mock.calls.filter(([, options]) => options?.subtree);

  expect(deep.map(([target]) => target)).toEqual([editor()]);
  observe.mockRestore();
});
