import { describe, expect, it, vi } from 'vitest';
import { NOW } from '../../support/builders';
import { aSight } from '../../support/own-posts';
import { startBackground } from './start-background';

const DAY_MS = 86_400_000;
const TEXT =
  '김장철 절임배추 예약을 시작했습니다 🥬\n해남에서 당일 절여 다음 날 보내 드립니다.\n\n받으실 날짜를 직접 고르실 수 있어요.\n문의는 댓글로 남겨 주세요.';
const onFacebook = aSight({
  platform: 'facebook',
  siteId: 'pfbid02Moa',
  link: 'https://www.facebook.com/moamarket/posts/pfbid02Moa',
  account: '모아마켓',
  text: TEXT,
  postedAt: null,
});

describe('posts of ours on screen', () => {
  it('are kept with counts and features, and without their text', async () => {
    const { ask, store } = startBackground();
    await ask('results.record', { posts: [aSight()] });

    const [post] = await store.ownPosts.all();
    expect(post).toMatchObject({
      id: '1991200000000000002',
      account: 'moa_kr',
      postedAt: NOW - 3 * DAY_MS,
      counts: { replies: 6, reposts: 12, likes: 88, views: 5_210 },
      countedAt: NOW,
      firstSeenAt: NOW,
      features: { hasQuestion: false, language: 'ko' },
    });
    expect(JSON.stringify(await store.ownPosts.all())).not.toContain('김장');
    expect(await store.backup.exportAll()).not.toContain('김장');
  });

  it('are one post however often Facebook names it anew, and whether or not it cuts the text', async () => {
    const { ask, store } = startBackground();
    await ask('results.record', { posts: [onFacebook] });
    const again = {
      ...onFacebook,
      siteId: 'pfbid0QmjC7',
      text: `${TEXT.slice(0, -6)}…`,
      counts: { ...onFacebook.counts, likes: 90 },
    };
    await ask('results.record', { posts: [again] });

    const all = await store.ownPosts.all();
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ counts: { likes: 90 } });
  });

  it('are two posts where texts or accounts differ', async () => {
    const { ask, store } = startBackground();
    const other = { ...onFacebook, text: TEXT.replace('김장철', '연말') };
    await ask('results.record', { posts: [onFacebook, other, { ...onFacebook, account: '모아 베이커리' }] });

    expect(await store.ownPosts.all()).toHaveLength(3);
  });

  it('have their hour from what went out here, where the page tells only “2 days ago”', async () => {
    const { ask, store } = startBackground();
    await ask('sent.record', {
      sent: {
        ...{ id: 's', text: TEXT, platform: 'facebook', kind: 'post', account: '모아마켓', customer: '' },
        at: NOW - 2 * DAY_MS,
      },
      slotId: null,
    });
    await ask('results.record', { posts: [onFacebook] });

    expect((await store.ownPosts.all())[0]?.postedAt).toBe(NOW - 2 * DAY_MS);
  });

  it('are let go 400 days after they went out or were last seen, and not taken up again', async () => {
    const { ask, store, wake } = startBackground();
    await ask('results.record', { posts: [aSight({ postedAt: NOW - 399 * DAY_MS }), onFacebook] });
    expect(await store.ownPosts.all()).toHaveLength(2);

    vi.setSystemTime(NOW + 2 * DAY_MS);
    await wake();
    await vi.waitFor(async () =>
      expect((await store.ownPosts.all()).map(({ platform }) => platform)).toEqual(['facebook']),
    );

    await ask('results.record', { posts: [aSight({ postedAt: NOW - 399 * DAY_MS })] });
    expect(await store.ownPosts.all()).toHaveLength(1);
  });
});

describe('the next good time', () => {
  it('is the next morning of a working day, by convention, while there is no record', async () => {
    const { ask } = startBackground();

    // It is Sunday, 22 November 2026, 10:00 in Seoul.
    expect(await ask('slot.suggest', { site: 'x', account: 'moa_kr' })).toEqual({
      date: '2026-11-23',
      time: '09:00',
      zone: 'Asia/Seoul',
      at: Date.UTC(2026, 10, 23),
      inDays: 1,
      basis: 'convention',
      posts: 0,
    });
  });

  it('is one of the account’s own best hours once its record carries that', async () => {
    const { ask } = startBackground();
    const posts = Array.from({ length: 36 }, (_, at) =>
      aSight({
        siteId: `${at}`,
        // 20:00 and 09:00 in Seoul, in turn.
        postedAt: Date.UTC(2026, 9, 1 + Math.floor(at / 2), at % 2 === 0 ? 11 : 0),
        counts: { replies: 0, reposts: at % 2 === 0 ? 30 : 5, likes: at % 5, views: null },
      }),
    );
    await ask('results.record', { posts: posts.slice(0, 18) });
    await ask('results.record', { posts: posts.slice(18) });

    expect(await ask('slot.suggest', { site: 'x', account: 'Moa_KR' })).toMatchObject({
      date: '2026-11-22',
      time: '18:00',
      inDays: 0,
      basis: 'record',
      posts: 36,
    });
    expect(await ask('slot.suggest', { site: 'x', account: 'moa_care' })).toMatchObject({
      basis: 'convention',
      posts: 0,
    });
  });
});

describe('a text saved for later', () => {
  const place = {
    site: 'x',
    account: 'moa_kr',
    date: '2026-11-23',
    time: '09:00',
    zone: 'Asia/Seoul',
  } as const;
  const text = '월요일부터 도담점이 오전 9시에 문을 엽니다.\n주차는 두 시간 무료입니다.';

  it('is a draft in a slot of the calendar, and the time is taken from then on', async () => {
    const { ask, store } = startBackground();
    const { slotId } = await ask('slot.save', { ...place, text, kind: 'education' });

    const slot = await store.slots.find(slotId);
    expect(slot).toMatchObject({
      ...place,
      account: '@moa_kr',
      state: 'ready',
      kind: 'education',
      theme: '월요일부터 도담점이 오전 9시에 문을 엽니다.',
    });
    expect(await store.drafts.find(slot!.draftId!)).toMatchObject({
      site: 'x',
      kind: 'post',
      wordings: [{ text }],
    });
    expect(await ask('slot.suggest', { site: 'x', account: 'moa_kr' })).toMatchObject({ time: '10:00' });
  });

  it('is gone with its slot when taken back', async () => {
    const { ask, store } = startBackground();
    const { slotId } = await ask('slot.save', { ...place, text, kind: null });
    await ask('slot.drop', { slotId });

    expect(await store.slots.all()).toEqual([]);
    expect(await store.drafts.all()).toEqual([]);
  });

  it('stays once somebody has worked on it in the workspace', async () => {
    const { ask, store } = startBackground();
    const { slotId } = await ask('slot.save', { ...place, text, kind: null });
    const slot = (await store.slots.find(slotId))!;
    await store.drafts.save({
      ...(await store.drafts.find(slot.draftId!))!,
      title: 'Edited',
      updatedAt: NOW + 1,
    });
    await ask('slot.drop', { slotId });
    expect((await store.drafts.all()).map(({ title }) => title)).toEqual(['Edited']);

    const { slotId: other } = await ask('slot.save', { ...place, text, kind: null });
    await store.slots.save({
      ...(await store.slots.find(other))!,
      brief: 'with a picture',
      updatedAt: NOW + 1,
    });
    await ask('slot.drop', { slotId: other });
    expect((await store.slots.all()).map(({ brief }) => brief)).toEqual(['with a picture']);
    expect(await ask('slot.drop', { slotId: 'never' })).toBeNull();
  });
});
