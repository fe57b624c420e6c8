import { beforeEach, describe, expect, test } from 'vitest';
import { createFacebookSite } from '@/lib/sites/facebook/facebook-site';
import type { Composer, Site } from '@/lib/sites/site';
import {
  comment,
  commentBox,
  dialog,
  facebookPage,
  LOADING_POST,
  lexicalEditor,
  POST_TRIGGER,
  post,
  postForm,
  replyBox,
} from '../../../fixtures/pages/facebook-page';
import { visit } from '../visit';

const ANN = { id: '11', name: 'Ann Lee', text: 'My parcel never came. <img alt="😢" src="data:,">' };
const JIWOO = { id: '12', name: '김지우', text: '언제 오나요?', lang: 'ko-KR', encoded: true };
const MOA = {
  author: 'Moa',
  id: 'pfbid0abc',
  lines: ['First line <img alt="🎉" src="data:,">', 'Second line'],
};

let site: Site;

function show(html: string, address = 'https://www.facebook.com/') {
  visit(address, html);
  site = createFacebookSite(document);
}

const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const at = (selector: string): Composer | null => site.composerAt(one(selector));

function enter(target: Element, keys: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...keys });
  target.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('composers on Facebook', () => {
  test('the comment box under a post answers the post', () => {
    show(
      facebookPage(
        `<div role="feed">${post({ ...MOA, below: comment(ANN) + commentBox({ text: 'Thanks' }) })}</div>`,
      ),
    );

    const composer = at('#comment');

    expect(composer?.kind).toBe('comment');
    expect(composer?.answeredPost()).toMatchObject({
      id: 'pfbid0abc',
      author: 'Moa',
      text: 'First line 🎉\nSecond line',
    });
    expect(composer?.frame.querySelector('[aria-label="Insert an emoji"]')).not.toBeNull();
    expect(composer?.frame.querySelector('[role="article"]')).toBeNull();
    expect(composer?.host).toBe(document.body);
  });

  test('the box to reply answers the comment it stands under', () => {
    const replying = comment({ ...ANN, after: replyBox('Ann Lee') });
    show(facebookPage(post({ ...MOA, below: comment(JIWOO) + replying + commentBox() })));

    expect(at('#reply')?.kind).toBe('reply');
    expect(at('#reply')?.answeredPost()).toMatchObject({
      id: '11',
      author: 'Ann Lee',
      text: 'My parcel never came. 😢',
      language: 'en-US',
    });
    expect(at('#comment')?.kind).toBe('comment');
  });

  test('without comment holders the name in its label tells which comment is answered', () => {
    const box = replyBox('', { label: 'Trả lời 김지우' });
    const comments = comment({ ...JIWOO, held: false }) + comment({ ...ANN, held: false }) + box;
    show(facebookPage(post({ ...MOA, below: comments + commentBox({ label: 'Bình luận dưới tên Moa' }) })));

    expect(at('#reply')?.answeredPost()).toMatchObject({ id: '12', author: '김지우', language: 'ko-KR' });
    expect(at('#comment')?.kind).toBe('comment');
  });

  test('a reply to a reply answers the reply', () => {
    const nested = comment({ id: '15', name: 'Bo', text: 'Me too', under: '11' });
    show(facebookPage(post({ ...MOA, below: comment({ ...ANN, after: nested + replyBox('Bo') }) })));

    expect(at('#reply')?.answeredPost()).toMatchObject({ id: '15', author: 'Bo' });
  });

  test('in the dialog that shows one post, over the feed with the same post', () => {
    const feed = `<div role="feed">${post({ ...MOA, id: 'pfbid0other', lines: ['Another'] })}</div>`;
    const thread = `<div>${comment({ ...ANN, held: false })}<div>${replyBox('Ann Lee')}</div></div>`;
    const inside = `${post(MOA) + thread}<div>${comment({ ...JIWOO, held: false })}</div>${commentBox()}`;
    show(facebookPage(feed, dialog(inside, { title: 'Moa’s post' })));

    expect(at('#comment')?.kind).toBe('comment');
    expect(at('#comment')?.answeredPost()?.id).toBe('pfbid0abc');
    expect(at('#reply')?.answeredPost()?.id).toBe('11');
    expect(at('#reply')?.host.id).toBe('dialog');
  });

  test('the post dialog is a post, in any language and without a form', () => {
    show(
      facebookPage(
        POST_TRIGGER,
        dialog(postForm({ button: 'Đăng', label: 'Bạn đang nghĩ gì?' }), { title: 'Tạo bài viết' }),
      ),
    );
    expect(at('#post')?.kind).toBe('post');
    expect(at('#post')?.answeredPost()).toBeNull();
    expect(at('#post')?.host.id).toBe('dialog');

    const editor = lexicalEditor({ id: 'post', label: '무슨 생각을 하고 계신가요?', named: false });
    show(facebookPage('', dialog(editor, { title: '게시물 만들기' })));
    expect(at('#post')?.kind).toBe('post');
  });

  test('a picture that was added counts as media; faces, emoji and icons do not', () => {
    const added = (picture: string) => {
      show(facebookPage('', dialog(postForm({ button: 'Post' }), { title: 'Create post' })));
      one('#post').parentElement!.insertAdjacentHTML('afterend', picture);
      return at('#post')?.media();
    };

    expect(added('<div><img alt="2 jars of honey" src="blob:x"></div>')).toEqual([{ alt: null }]);
    expect(added('<div><video></video></div>')).toEqual([{ alt: null }]);
    expect(added('<div role="button"><img alt="" src="data:,"></div><img alt="🎉" src="data:,">')).toEqual(
      [],
    );
  });

  test('private messages are none', () => {
    const message = lexicalEditor({ id: 'private', label: 'Send a message as Moa', named: false });
    const over = dialog(`${message}<div role="button" aria-label="Send Message"></div>`, {
      name: 'Message Ann Lee',
      id: 'second',
    });
    show(
      facebookPage(post({ ...MOA, below: comment(ANN) }), dialog(post(MOA), { title: 'Moa’s post' }) + over),
    );

    expect(at('#chat')).toBeNull();
    expect(at('#private')).toBeNull();
    expect(site.submittedByKey(enter(one('#private')))).toBeNull();
    expect(site.submittedByClick(one('[aria-label="Send Message"]'))).toBeNull();
  });

  test('the messages page and search are none', () => {
    show(
      facebookPage(lexicalEditor({ id: 'thread', label: 'Write something' })),
      'https://www.facebook.com/messages/t/1',
    );
    expect(at('#thread')).toBeNull();

    show(facebookPage(`<div role="search">${lexicalEditor({ id: 'find', label: 'Search' })}</div>`));
    expect(at('#find')).toBeNull();
  });

  test('the Business Suite’s box for a post is one', () => {
    const box =
      '<div id="suite" role="combobox" contenteditable="true" aria-label="Write into the dialogue box to include text with your post."><div data-contents="true"><div data-block="true"><span data-text="true">Hi</span></div></div></div>';
    show(
      facebookPage(`${box}<div role="button" id="publish">Publish</div>`),
      'https://business.facebook.com/latest/composer',
    );

    expect(at('#suite')?.kind).toBe('post');
    expect(site.submittedByClick(one('#publish'))?.editor.readText()).toBe('Hi');
  });
});

describe('publishing on Facebook', () => {
  test('Post publishes, and not while it is switched off', () => {
    show(facebookPage('', dialog(postForm({ button: 'Post', text: 'Hello' }), { title: 'Create post' })));
    expect(site.submittedByClick(one('#submit span'))?.editor.readText()).toBe('Hello');
    expect(site.submittedByClick(one('[aria-label="Emoji"]'))).toBeNull();

    show(facebookPage('', dialog(postForm({ button: 'Post', disabled: true }), { title: 'Create post' })));
    expect(site.submittedByClick(one('#submit span'))).toBeNull();
  });

  test.each(['게시', 'Share now', 'Đăng'])('so does "%s"', (button) => {
    show(facebookPage('', dialog(postForm({ button, text: 'Hello' }), { title: 'x' })));

    expect(site.submittedByClick(one('#submit'))).not.toBeNull();
  });

  test.each(['Next', '다음'])(
    '"%s" only leads on, and Post on the next sheet publishes what was written',
    (button) => {
      show(facebookPage('', dialog(postForm({ button, text: 'Hello' }), { title: 'Create post' })));
      const composer = at('#post');
      expect(composer?.editor.readText()).toBe('Hello');
      expect(site.submittedByClick(one('#submit'))).toBeNull();

      one('#dialog').innerHTML =
        '<h2>Post settings</h2><div role="button" aria-haspopup="menu">Post audience</div><div role="button" id="last">Post</div>';

      expect(site.submittedByClick(one('#last'))).toBe(composer);
      expect(composer?.editor.readText()).toBe('Hello');
    },
  );

  test('the next sheet may be a dialog of its own', () => {
    show(facebookPage('', dialog(postForm({ button: 'Next', text: 'Hello' }), { title: 'Create post' })));
    const composer = at('#post');
    site.submittedByClick(one('#submit'));

    one('#dialog').remove();
    document.body.insertAdjacentHTML(
      'beforeend',
      dialog('<div role="button" id="last">Post</div>', { title: 'Post settings', id: 'sheet' }),
    );

    expect(site.submittedByClick(one('#last'))).toBe(composer);
  });

  test('a dialog opened after a post was closed publishes nothing of it', () => {
    show(facebookPage('', dialog(postForm({ button: 'Post', text: 'Hello' }), { title: 'Create post' })));
    at('#post');
    one('#dialog').remove();
    document.body.insertAdjacentHTML(
      'beforeend',
      dialog('<div role="button" id="share">Share</div>', { title: 'Share', id: 'other' }),
    );

    expect(site.submittedByClick(one('#share'))).toBeNull();
  });

  test('Enter sends comments and replies; Shift+Enter, empty boxes and posts it does not', () => {
    show(
      facebookPage(
        post({
          ...MOA,
          below: comment({ ...ANN, after: replyBox('Ann Lee') }) + commentBox({ text: 'Thanks' }),
        }),
      ),
    );
    expect(site.submittedByKey(enter(one('#comment')))?.kind).toBe('comment');
    expect(site.submittedByKey(enter(one('#comment'), { shiftKey: true }))).toBeNull();
    expect(site.submittedByKey(enter(one('#reply')))).toBeNull();

    show(facebookPage('', dialog(postForm({ button: 'Post', text: 'Hello' }), { title: 'Create post' })));
    expect(site.submittedByKey(enter(one('#post')))).toBeNull();
  });

  test('Enter that the input method or the list of people takes sends nothing', () => {
    show(facebookPage(post({ ...MOA, below: commentBox({ text: '감사합니다' }) })));
    const box = one('#comment');
    expect(site.submittedByKey(enter(box, { isComposing: true }))).toBeNull();
    expect(site.submittedByKey(enter(box, { keyCode: 229 }))).toBeNull();

    box.setAttribute('aria-controls', 'people');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<ul id="people" role="listbox"><li role="option">Ann</li></ul>',
    );
    expect(site.submittedByKey(enter(box))).toBeNull();
  });

  test('the button that appears beside a comment sends it; the icons do not', () => {
    const send = '<div role="button" id="send" aria-label="Envoyer"></div>';
    show(facebookPage(post({ ...MOA, below: commentBox({ text: 'Thanks' }, send) })));

    expect(site.submittedByClick(one('#send'))?.kind).toBe('comment');
    expect(site.submittedByClick(one('[aria-label="Insert an emoji"]'))).toBeNull();
    expect(site.submittedByClick(one('[aria-label="Comment on Moa\'s post"]'))).toBeNull();
  });
});

describe('posts and comments on Facebook', () => {
  test('a post is read without its comments', () => {
    show(
      facebookPage(
        post({ ...MOA, lines: [...MOA.lines, '<div role="button">See more</div>'], below: comment(ANN) }),
      ),
    );

    const seen = site.readPost(one('[role="article"]'));

    expect(seen?.post).toEqual({
      time: expect.any(Number),
      site: 'facebook',
      id: 'pfbid0abc',
      permalink: 'https://www.facebook.com/permalink.php?story_fbid=pfbid0abc&id=100',
      author: 'Moa',
      handle: null,
      text: 'First line 🎉\nSecond line',
      language: null,
    });
  });

  test('a comment is read with its language, by the number in its address', () => {
    show(facebookPage(post({ ...MOA, below: comment(JIWOO) })));

    const seen = site.readPost(one('[role="article"] [role="article"]'));

    expect(seen?.post).toMatchObject({ id: '12', author: '김지우', text: '언제 오나요?', language: 'ko-KR' });
    expect(seen?.post.permalink).toMatch(/^https:\/\/www\.facebook\.com\/moa\/posts\/pfbid0abc\?comment_id=/);
    expect(seen?.chipAnchor.tagName).toBe('UL');
  });

  test.each([
    ['a post', '[role="article"]', '2d', 2 * 24 * 60],
    ['a post whose age is drawn letter by letter', '[role="article"]', 's2pd', 2 * 24 * 60],
    ['a comment', '[role="article"] [role="article"]', '2d', 3],
  ])('%s is at least as old as its link says', (_, article, shown, minutes) => {
    show(facebookPage(post({ ...MOA, below: comment(JIWOO) }).replace('>2d<', `>${shown}<`)));

    const time = site.readPost(one(article))?.post.time ?? 0;

    expect(Math.abs(Date.now() - minutes * 60_000 - time)).toBeLessThan(5_000);
  });

  test('comments under our own post are told from those under others’', () => {
    const under = (author: string) => {
      show(facebookPage(post({ ...MOA, author, below: comment(JIWOO) + commentBox() })));
      return site.readPost(one('[role="article"] [role="article"]'))?.underOurs;
    };

    expect([under('Moa'), under('Daon')]).toEqual([true, false]);
  });

  test('a post that is still loading is none', () => {
    show(facebookPage(LOADING_POST));

    expect(site.readPost(one('[role="article"]'))).toBeNull();
  });

  test('our own are told by the name that fields give us', () => {
    show(
      facebookPage(post({ ...MOA, below: comment({ ...ANN, name: 'Moa' }) + comment(JIWOO) + commentBox() })),
    );
    const [first, second] = document.querySelectorAll<HTMLElement>('[role="article"] [role="article"]');

    expect(site.account()).toBe('Moa');
    expect([site.readPost(first!)?.own, site.readPost(second!)?.own]).toEqual([true, false]);
  });
});

describe('opening a composer on Facebook', () => {
  test('presses Reply of that comment, never Like or Send message', async () => {
    show(facebookPage(post({ ...MOA, below: comment(JIWOO) + comment(ANN) + commentBox() })));
    const ann = one('[data-commentid="11"]');
    ann.querySelector('.reply')!.addEventListener('click', () => {
      ann.firstElementChild!.insertAdjacentHTML('beforeend', replyBox('Ann Lee'));
    });

    const composer = await site.openReply(
      site.readPost(ann.querySelector<HTMLElement>('[role="article"]')!)!,
    );

    expect(composer?.answeredPost()?.id).toBe('11');
  });

  test('for a new post presses the page’s own trigger', async () => {
    show(facebookPage(POST_TRIGGER));
    one('.trigger').addEventListener('click', () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        dialog(postForm({ button: 'Post', disabled: true }), { title: 'Create post' }),
      );
    });

    expect((await site.openNewPost())?.kind).toBe('post');
  });
});
