import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCaseBook } from '@/entrypoints/background/case-book';
import type { Post } from '@/lib/core/replies/post';
import type { CaseSight } from '@/lib/protocol/case-view';
import { openTestStore } from '../../lib/storage/open-test-store';
import { aCase, NOW } from '../../support/builders';
import { startBackground } from './start-background';

const MINUTE_MS = 60_000;
const LATE = '@moa_kr 월요일에 온다던 쌀이 목요일인 지금까지 안 왔어요. 도대체 언제 오나요?';

function aSight(changes: Partial<Post> = {}, around: Partial<CaseSight> = {}): CaseSight {
  return {
    post: {
      ...{ site: 'x', id: '77', permalink: 'https://x.com/haneul_bori/status/77' },
      ...{
        author: '하늘보리',
        handle: 'haneul_bori',
        text: LATE,
        language: 'ko',
        time: NOW - 192 * MINUTE_MS,
      },
      ...changes,
    },
    ...{ underOurs: false, handle: 'moa_kr' },
    ...around,
  };
}

describe('a complaint that comes on screen', () => {
  it('is told its kind, when an answer is due and who must release it, and is kept without its words', async () => {
    const { ask, store } = startBackground();

    const [view] = await ask('cases.see', { sights: [aSight()] });

    expect(view).toMatchObject({
      ...{ id: 'x:77', kind: 'delivery', urgency: 'today', gate: '', answeredAfter: null },
      ...{ handedOverTo: null, since: NOW - 192 * MINUTE_MS },
    });
    expect(await store.cases.all()).toEqual([
      aCase({ id: 'x:77', customer: 'haneul_bori', firstSeenAt: NOW, lastSeenAt: NOW }),
    ]);
  });

  it('keeps the beginning of its words where the team keeps texts, unless they show personal data', async () => {
    const { ask, store } = startBackground();
    await store.settings.change((settings) => ({ ...settings, keepTexts: true }));
    await ask('cases.see', {
      sights: [aSight(), aSight({ id: '78', text: `${LATE} 연락처는 010-1234-5678입니다.` })],
    });

    expect((await store.cases.find('x:77'))?.excerpt).toBe(LATE);
    expect((await store.cases.find('x:78'))?.excerpt).toBeNull();
  });

  it('opens the record only where it wants an answer', async () => {
    const { store } = openTestStore();
    const opened = vi.spyOn(store.cases, 'see');
    const book = createCaseBook(
      store,
      () => NOW,
      () => undefined,
    );

    expect(await book.see([aSight({ text: '오늘 점심은 비빔밥' })])).toEqual([null]);
    expect(opened).not.toHaveBeenCalled();
    await book.see([aSight()]);
    expect(opened).toHaveBeenCalledOnce();
  });

  it('is left alone below the threshold that the team set', async () => {
    const { ask, store } = startBackground();
    await store.settings.change((settings) => ({ ...settings, complaintThreshold: 1 }));

    expect(await ask('cases.see', { sights: [aSight()] })).toEqual([null]);
    expect(await store.cases.all()).toEqual([]);
  });

  it('is the same on Facebook although its address is another one at every visit', async () => {
    const { ask, store } = startBackground();
    const visit = (id: string) =>
      aSight({ site: 'facebook', id, permalink: `https://www.facebook.com/sora/posts/${id}`, handle: null });
    const [first] = await ask('cases.see', { sights: [visit('pfbid02a')] });
    const [second] = await ask('cases.see', { sights: [visit('pfbid03b')] });

    expect(second?.id).toBe(first?.id);
    expect(await store.cases.all()).toHaveLength(1);
  });
});

describe('what calls for somebody with more say', () => {
  it('is named, is due within minutes, and its reply waits for a release', async () => {
    const { ask } = startBackground();
    const text = '@moa_kr 어제 산 충전기가 폭발해서 손에 화상을 입고 병원에 다녀왔습니다. 책임지세요.';
    const time = NOW - 5 * MINUTE_MS;
    const [view] = await ask('cases.see', { sights: [aSight({ text, time })] });

    expect(view).toMatchObject({
      urgency: 'now',
      gate: 'safety+legal, 15 min',
      dueAt: time + 15 * MINUTE_MS,
    });
    expect(view?.escalations).toEqual(expect.arrayContaining(['injury', 'safety']));
  });

  it('wants an answer although nobody complains, where it is meant for us', async () => {
    const { ask } = startBackground();
    const text =
      '@moa_kr I am a journalist with the Daily Post. Would you like to comment before we publish?';
    const press = aSight({ text, language: 'en' });
    const toOthers = aSight({ ...press.post, id: '78', text: text.replace('@moa_kr', '@others') });

    const views = await ask('cases.see', { sights: [press, toOthers] });

    expect(views.map((view) => view?.escalations ?? null)).toEqual([['press'], null]);
  });
});

describe('a question, praise, a rumour or abuse', () => {
  const question = { text: '선물 포장도 되나요?' };

  it('wants an answer where it is meant for us, at any threshold, and none where others talk', async () => {
    const { ask, store } = startBackground();
    await store.settings.change((settings) => ({ ...settings, complaintThreshold: 1 }));
    const views = await ask('cases.see', {
      sights: [
        aSight({ ...question, id: '1', text: `@moa_kr ${question.text}` }),
        aSight({ ...question, id: '2' }, { underOurs: true }),
        aSight({ ...question, id: '3' }),
        aSight({ id: '4', text: '오늘 저녁은 막국수입니다 🍜' }, { underOurs: true }),
        aSight({ id: '5', text: 'Shut up, you greedy morons', language: 'en' }, { underOurs: true }),
        aSight({ id: '6', text: 'Rumour has it these jars are fake', language: 'en' }, { underOurs: true }),
        aSight({ id: '7', text: '@moa_kr 직원분이 너무 친절하셔서 감동했어요. 감사합니다!' }),
      ],
    });

    expect(views.map((view) => view?.kind ?? null)).toEqual([
      ...['question', 'question', null, null],
      ...['abuse', 'misinformation', 'praise'],
    ]);
  });
});

describe('once our answer went out', () => {
  const answer = { by: 'moa_kr', at: NOW + 12 * MINUTE_MS };

  it('the case knows how long the customer waited, by whom they were answered, and what was promised', async () => {
    const { ask, store } = startBackground();
    await ask('cases.see', { sights: [aSight()] });

    const view = await ask('case.answered', {
      ...answer,
      sight: aSight(),
      text: '죄송합니다. 내일 오전 11시까지 답글로 알려 드리겠습니다',
    });

    expect(view?.answeredAfter).toBe(204 * MINUTE_MS);
    expect(await store.cases.find('x:77')).toMatchObject({
      answers: [answer],
      promisedAt: NOW + 25 * 60 * MINUTE_MS,
    });
  });

  it('a promise is kept in mind even where the post was no complaint', async () => {
    const { ask, store } = startBackground();
    const sight = aSight({ text: '오늘 저녁은 막국수입니다' });
    await ask('case.answered', { ...answer, sight, text: '맛있게 드세요' });
    expect(await store.cases.all()).toEqual([]);

    await ask('case.answered', { ...answer, sight, text: '오늘 17시까지 조리법을 알려 드리겠습니다' });
    expect((await store.cases.all())[0]?.promisedAt).toBe(NOW + 7 * 60 * MINUTE_MS);
  });

  it('the next draft to that customer knows of it where the page shows no conversation', async () => {
    const { ask } = startBackground();
    const sent = (id: string, minutes: number) => ({
      ...{ id, text: `answer ${id}`, platform: 'x', kind: 'reply', account: 'moa_kr' },
      ...{ customer: 'haneul_bori', at: NOW - minutes * MINUTE_MS },
    });
    const check = () =>
      ask('draft.check', {
        text: '상품은 내일 도착합니다',
        context: {
          ...{ platform: 'x', kind: 'reply', replyTo: LATE, handle: 'moa_kr' },
          answered: {
            ...{ author: '하늘보리', handle: 'haneul_bori', underOurs: false, time: null },
            ...{ ownReplies: 0, answeredByOthers: false },
          },
        },
      });
    const rules = async () => (await check()).findings.map(({ rule }) => rule);
    await ask('sent.record', { sent: sent('one', 60), slotId: null } as never);
    expect(await rules()).not.toContain('public-turn-limit');

    await ask('sent.record', { sent: sent('two', 30), slotId: null } as never);
    expect(await rules()).toContain('public-turn-limit');
  });
});

it('handing over is written down, and can be taken back', async () => {
  const { ask, store } = startBackground();
  await ask('cases.see', { sights: [aSight()] });
  await ask('case.pass', { id: 'x:77', handedOver: { at: NOW, to: '물류팀', by: 'moa_kr' } });

  expect((await ask('cases.see', { sights: [aSight()] }))[0]?.handedOverTo).toBe('물류팀');
  await ask('case.pass', { id: 'x:77', handedOver: null });
  expect((await store.cases.find('x:77'))?.handedOver).toBeNull();
});

it('complaints are forgotten after ninety days', async () => {
  const { store, wake } = startBackground();
  await store.cases.see([aCase({ lastSeenAt: NOW - 91 * 24 * 60 * MINUTE_MS })]);
  await wake();

  await expect.poll(() => store.cases.all()).toEqual([]);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('');
});
