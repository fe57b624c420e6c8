import { beforeEach, describe, expect, test } from 'vitest';
import type { Composer, Site } from '@/lib/sites/site';
import { createXSite } from '@/lib/sites/x/x-site';
import {
  answeredBlock,
  cell,
  draftEditor,
  homeComposer,
  inlineReply,
  modal,
  modalUnit,
  postCard,
  QUOTE,
  TRANSLATED_ROW,
  timeline,
  xPage,
} from '../../../fixtures/pages/x-page';
import { visit } from '../visit';

const COMPLAINT = {
  id: '101',
  handle: 'minsu_k',
  name: '김민수 <img alt="🦊" src="data:,">',
  text: '배송이 안 와요 <img alt="😡" src="data:,"> <div><span><a href="/moa_help">@moa_help</a></span></div>\n확인해 주세요',
  lang: 'ko',
};

let site: Site;

function show(html: string, path = '/home') {
  visit(`https://x.com${path}`, html);
  site = createXSite(document);
}

const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const editors = () => [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')];
const composers = (): Composer[] => editors().flatMap((editor) => site.composerAt(editor) ?? []);
const texts = (list: readonly (Composer | null)[]) => list.map((composer) => composer?.editor.readText());

function press(target: Element, keys: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...keys });
  target.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('composers on X', () => {
  test('home and the dialog over it are two, each with its own words and frame', () => {
    show(
      xPage(
        homeComposer('from home') + timeline(cell(postCard(COMPLAINT))),
        modal(modalUnit(0, 'from the dialog')),
      ),
    );

    const [inDialog, home] = composers();

    expect(texts([inDialog!, home!])).toEqual(['from the dialog', 'from home']);
    expect([inDialog?.kind, home?.kind]).toEqual(['post', 'post']);
    expect(home?.frame.id).toBe('home-composer');
    expect([inDialog?.host.getAttribute('role'), home?.host]).toEqual(['dialog', document.body]);
  });

  test('is found from any node inside it and stays the same composer', () => {
    show(xPage(homeComposer('hello')));

    const word = one('[data-text]').firstChild!;

    expect(site.composerAt(word)).not.toBeNull();
    expect(site.composerAt(word)).toBe(site.composerAt(editors()[0]!));
  });

  test('the reply dialog answers the post before its editor', () => {
    show(
      xPage(
        '',
        modal(modalUnit(0, '죄송합니다'), {
          before: answeredBlock('minsu_k', '김민수', '101', '배송이 안 와요'),
        }),
      ),
    );

    const [composer] = composers();

    expect(composer?.kind).toBe('reply');
    expect(composer?.answeredPost()).toMatchObject({
      id: '101',
      handle: 'minsu_k',
      author: '김민수',
      text: '배송이 안 와요',
      language: 'ko',
    });
  });

  test('a quoted post is not answered', () => {
    show(xPage('', modal(modalUnit(0, 'So true', QUOTE))));

    expect(composers().map(({ kind }) => kind)).toEqual(['post']);
    expect(composers()[0]?.answeredPost()).toBeNull();
    expect(composers()[0]?.media()).toEqual([]);
  });

  test('a thread has one composer a post, and they go out together', () => {
    show(
      xPage(
        homeComposer('behind'),
        modal(modalUnit(0, 'One', QUOTE) + modalUnit(1, 'Two') + modalUnit(2, 'Three', '<img src="blob:x">')),
      ),
    );

    const parts = composers().slice(0, 3);

    expect(texts(parts)).toEqual(['One', 'Two', 'Three']);
    expect(parts.map(({ kind }) => kind)).toEqual(['post', 'post', 'post']);
    expect(parts.map((part) => part.media().length)).toEqual([0, 0, 1]);
    expect(site.publishedWith(parts[1]!)).toEqual(parts);
    expect(site.publishedWith(composers()[3]!)).toEqual([composers()[3]]);
  });

  test.each([
    ['is told to be missing while the link invites to add one', '', 'Add description', ''],
    ['is told to be missing in Korean, too', '<span>설명 추가</span>', '', ''],
    ['is read once it was written', '<span>노란 우산 세 개</span>', 'Edit', '노란 우산 세 개'],
  ])('the description of a picture %s', (_, words, label, alt) => {
    const link = `<a href="/compose/post/media" role="link" data-testid="altTextWrapper" aria-label="${label}">${words}</a>`;
    show(xPage('', modal(modalUnit(0, 'New', `<div><img alt="" src="blob:x"></div>${link}`))));

    expect(composers()[0]?.media()).toEqual([{ alt }]);
  });

  test('a picture that has arrived is known by its size', () => {
    show(xPage('', modal(modalUnit(0, 'New', '<img alt="" src="blob:x">'))));
    const picture = document.querySelector('img[src="blob:x"]')!;
    Object.defineProperties(picture, { naturalWidth: { value: 600 }, naturalHeight: { value: 1400 } });

    expect(composers()[0]?.media()).toEqual([{ alt: null, width: 600, height: 1400 }]);
  });

  test('nothing is known of the description where X shows no link for it', () => {
    show(xPage('', modal(modalUnit(0, 'New', '<img alt="" src="blob:x">'))));

    expect(composers()[0]?.media()).toEqual([{ alt: null }]);
  });

  test('the page of one post shows the conversation that a reply goes into; a timeline shows none', () => {
    const cards = [
      postCard(COMPLAINT),
      postCard({ ...COMPLAINT, id: '102', handle: 'moa_kr', text: '확인하겠습니다' }),
      postCard({ ...COMPLAINT, id: '103', handle: 'dana', text: '저도요' }),
    ];
    const column = timeline(cards.map(cell).join('') + cell(inlineReply()));
    show(xPage(column), '/minsu_k/status/101');
    const conversation = site.conversationOf(composers()[0]!);
    expect(conversation.map(({ post: { id }, own }) => [id, own])).toEqual([
      ['101', false],
      ['102', true],
      ['103', false],
    ]);

    show(xPage(column), '/home');
    expect(site.conversationOf(composers()[0]!)).toEqual([]);
  });

  test('the reply under a post answers that post, before its tool bar is there', () => {
    show(
      xPage(
        timeline(
          cell(postCard({ ...COMPLAINT, id: '200' })) +
            cell(postCard({ ...COMPLAINT, focused: true }) + inlineReply()) +
            cell(postCard({ ...COMPLAINT, id: '202' })),
        ),
      ),
      '/minsu_k/status/101',
    );

    const [composer] = composers();

    expect(composer?.kind).toBe('reply');
    expect(composer?.answeredPost()?.id).toBe('101');
    expect(composer?.frame.querySelector('[data-testid="tweetButtonInline"]')).not.toBeNull();
    expect(composer?.frame.querySelector('article')).toBeNull();
  });

  test('a reply with a cell of its own answers the post that the address names', () => {
    const earlier = cell(postCard({ ...COMPLAINT, id: '200' }));
    show(
      xPage(timeline(earlier + cell(postCard({ ...COMPLAINT, focused: true })) + cell(inlineReply()))),
      '/minsu_k/status/101',
    );

    expect(composers()[0]?.answeredPost()?.id).toBe('101');
  });

  test('an editor that came to answer another post is another composer', () => {
    show(
      xPage(timeline(cell(postCard({ ...COMPLAINT, focused: true }) + inlineReply()))),
      '/minsu_k/status/101',
    );
    const before = composers()[0];

    one('article').outerHTML = postCard({ ...COMPLAINT, id: '303', focused: true });

    expect(composers()[0]).not.toBe(before);
    expect(composers()[0]).toBe(composers()[0]);
  });

  test('messages and search are none', () => {
    show(
      xPage(
        '<form role="search"><input data-testid="SearchBox_Search_Input"></form><textarea data-testid="dm-composer-textarea"></textarea><div contenteditable="true" role="textbox" data-testid="dmComposerTextInput"></div>',
      ),
    );

    for (const field of document.querySelectorAll('input, textarea, [contenteditable]'))
      expect(site.composerAt(field)).toBeNull();
  });
});

describe('publishing on X', () => {
  test('each button publishes its own editor', () => {
    show(xPage(homeComposer('from home'), modal(modalUnit(0, 'from the dialog'))));

    expect(texts([site.submittedByClick(one('[data-testid="tweetButton"] span'))])).toEqual([
      'from the dialog',
    ]);
    expect(texts([site.submittedByClick(one('[data-testid="tweetButtonInline"]'))])).toEqual(['from home']);
  });

  test('a switched-off button and every other control publish nothing', () => {
    show(xPage(homeComposer('hi'), modal(modalUnit(0, ''), { disabled: true })));

    expect(site.submittedByClick(one('[data-testid="tweetButton"] span'))).toBeNull();
    expect(site.submittedByClick(one('[data-testid="SideNav_NewTweet_Button"]'))).toBeNull();
    expect(site.submittedByClick(one('[data-testid="gifSearchButton"]'))).toBeNull();
    expect(site.submittedByKey(press(editors()[0]!, { ctrlKey: true }))).toBeNull();
  });

  test('Ctrl+Enter and Command+Enter publish; Enter makes a line', () => {
    show(xPage(homeComposer('hi')));
    const [editor] = editors();

    expect(site.submittedByKey(press(editor!, { ctrlKey: true }))).not.toBeNull();
    expect(site.submittedByKey(press(editor!, { metaKey: true }))).not.toBeNull();
    expect(site.submittedByKey(press(editor!, {}))).toBeNull();
  });

  test('a key that the input method takes never publishes', () => {
    show(xPage(homeComposer('안녕')));
    const [editor] = editors();

    expect(site.submittedByKey(press(editor!, { ctrlKey: true, isComposing: true }))).toBeNull();
    expect(site.submittedByKey(press(editor!, { ctrlKey: true, keyCode: 229 }))).toBeNull();
  });
});

describe('posts on X', () => {
  const read = (card: string) => {
    show(xPage(timeline(cell(card))));
    return site.readPost(one('article'));
  };

  test('are read whole', () => {
    const seen = read(postCard(COMPLAINT));

    expect(seen?.post).toEqual({
      site: 'x',
      id: '101',
      permalink: 'https://x.com/minsu_k/status/101',
      author: '김민수 🦊',
      handle: 'minsu_k',
      text: '배송이 안 와요 😡 @moa_help\n확인해 주세요',
      language: 'ko',
      time: Date.UTC(2026, 10, 20, 9, 15),
    });
    expect(seen?.chipAnchor.getAttribute('role')).toBe('group');
    expect(seen?.own).toBe(false);
  });

  test('of our own account are told apart', () => {
    expect(read(postCard({ ...COMPLAINT, handle: 'moa_kr' }))?.own).toBe(true);
  });

  test('that answer us are told by whom the timeline names above the words, or by whose page it is', () => {
    const above = (handle: string) =>
      `<div>Replying to <a href="/${handle}" role="link"><span>@${handle}</span></a></div>`;
    const named = (handle: string) => {
      show(xPage(timeline(cell(postCard({ ...COMPLAINT, above: above(handle) })))));
      return site.readPost(one('article'))?.underOurs;
    };
    expect([named('moa_kr'), named('daon_tea')]).toEqual([true, false]);

    const under = (handle: string) => {
      const focused = postCard({ ...COMPLAINT, id: '100', handle, focused: true });
      show(xPage(timeline(cell(focused) + cell(postCard(COMPLAINT)))));
      return site.readPost(document.querySelectorAll<HTMLElement>('article')[1]!)?.underOurs;
    };
    expect([under('moa_kr'), under('daon_tea')]).toEqual([true, false]);
  });

  test('with a quote are their own author and words', () => {
    const seen = read(postCard({ ...COMPLAINT, text: 'Look', quote: QUOTE, lang: 'und' }));

    expect(seen?.post).toMatchObject({ handle: 'minsu_k', text: 'Look', language: null, id: '101' });
  });

  test('translated by machine have no language', () => {
    expect(read(postCard({ ...COMPLAINT, lang: 'en', above: TRANSLATED_ROW }))?.post.language).toBeNull();
  });

  test('in focus have their time under the words', () => {
    expect(read(postCard({ ...COMPLAINT, focused: true }))?.post).toMatchObject({
      id: '101',
      time: Date.UTC(2026, 10, 20, 9, 15),
    });
  });

  test('stand in the list of cells', () => {
    read(postCard(COMPLAINT));

    expect(site.timelineOf(one('article')).id).toBe('cells');
  });
});

describe('opening a composer on X', () => {
  test('presses the post’s own reply control and waits for the dialog', async () => {
    show(xPage(timeline(cell(postCard(COMPLAINT)))));
    one('[data-testid="reply"]').addEventListener('click', () => {
      one('#layers').innerHTML = modal(modalUnit(0, ''), {
        before: answeredBlock('minsu_k', '김민수', '101', '배송이 안 와요'),
      });
    });

    const composer = await site.openReply(site.readPost(one('article'))!);

    expect(composer?.answeredPost()?.id).toBe('101');
  });

  test('prefers the reply box already under the post', async () => {
    show(
      xPage(timeline(cell(postCard({ ...COMPLAINT, focused: true }) + inlineReply()))),
      '/minsu_k/status/101',
    );
    let pressed = 0;
    one('[data-testid="reply"]').addEventListener('click', () => pressed++);

    const composer = await site.openReply(site.readPost(one('article'))!);

    expect(composer?.editor.root).toBe(editors()[0]);
    expect(pressed).toBe(0);
  });

  test('for a new post waits for an empty dialog', async () => {
    show(xPage(homeComposer('half a thought')));
    one('[data-testid="SideNav_NewTweet_Button"]').addEventListener('click', (event) => {
      event.preventDefault();
      one('#layers').innerHTML = modal(modalUnit(0, ''));
    });

    expect((await site.openNewPost())?.host.getAttribute('role')).toBe('dialog');
  });
});

test('X tells the account and the theme', () => {
  show(xPage(homeComposer('')));
  document.body.style.backgroundColor = 'rgb(0, 0, 0)';

  expect(site.account()).toBe('moa_kr');
  expect(site.isDark()).toBe(true);

  document.body.style.backgroundColor = 'rgb(255, 255, 255)';
  expect(site.isDark()).toBe(false);
  document.body.removeAttribute('style');
});

test('an editor inside the holder of an older page is found too', () => {
  show(
    xPage(
      `<div data-testid="tweetTextarea_0">${draftEditor(0, 'hi').replaceAll(' data-testid="tweetTextarea_0"', '')}</div>`,
    ),
  );

  expect(texts(composers())).toEqual(['hi']);
});
