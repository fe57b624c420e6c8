import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CATALOGUE } from '@/lib/core/guidelines/catalogue';
import type { CheckResult } from '@/lib/core/guidelines/check-result';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { ANYWHERE } from '@/lib/core/guidelines/team-rule';
import { HINTS } from '@/lib/core/reach/hints';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { onRevision, raiseRevision } from '@/lib/platform/revision';
import { aDecision, aDraft, aSlot, NOW } from '../../support/builders';
import { startBackground } from './start-background';

const DAY_MS = 86_400_000;
const unsent = {
  id: 'one',
  site: 'x',
  kind: 'reply',
  inReplyTo: '77',
  text: '확인해 보겠',
  updatedAt: NOW,
} as const;
const place = { site: 'x', kind: 'reply', inReplyTo: '77' } as const;

afterEach(() => vi.restoreAllMocks());

describe('a page that starts', () => {
  it('gets guide, replies and settings in one answer', async () => {
    const { ask } = startBackground();

    expect(await ask('workspace.read', {})).toEqual({
      guide: EMPTY_GUIDE,
      settings: DEFAULT_SETTINGS,
      templates: BUILT_IN_TEMPLATES.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      revision: 0,
    });
  });
});

describe('a customer’s post', () => {
  it('is read for what it complains about, if it does', async () => {
    const { ask } = startBackground();

    const late = await ask('post.triage', { text: '주문한 지 2주가 지났는데 아직도 배송이 안 왔어요' });
    const thanks = await ask('post.triage', { text: '친절하게 도와주셔서 감사합니다' });

    expect(late).toMatchObject({ kind: 'delivery' });
    expect(late.complaint).toBeGreaterThan(0.6);
    expect(thanks.complaint).toBeLessThan(0.4);
  });
});

describe('text that has not gone out', () => {
  it('is offered back to the next composer in the same place, with the last thing typed', async () => {
    const { ask } = startBackground();
    await ask('unsent.save', unsent);
    await ask('unsent.save', { ...unsent, text: '확인해 보겠습니다', updatedAt: NOW + 300 });

    expect(await ask('unsent.find', { ...place, except: 'two' })).toMatchObject({
      text: '확인해 보겠습니다',
    });
    expect(await ask('unsent.find', { ...place, except: 'one' })).toBeNull();
  });

  it.each(['', ' \n'])('is forgotten once the composer is emptied to %j', async (text) => {
    const { ask } = startBackground();
    await ask('unsent.save', unsent);
    await ask('unsent.save', { ...unsent, text });

    expect(await ask('unsent.find', { ...place, except: 'two' })).toBeNull();
  });

  it('is forgotten once it was posted', async () => {
    const { ask } = startBackground();
    await ask('unsent.save', unsent);
    await ask('unsent.drop', { id: 'one' });

    expect(await ask('unsent.find', { ...place, except: 'two' })).toBeNull();
  });

  it('is kept for seven days and no longer', async () => {
    const { store, restart } = startBackground();
    await store.unsent.save({ ...unsent, id: 'week', updatedAt: NOW - 7 * DAY_MS });
    await store.unsent.save({ ...unsent, id: 'older', updatedAt: NOW - 7 * DAY_MS - 1 });
    restart();

    await vi.waitFor(async () => expect((await store.unsent.all()).map(({ id }) => id)).toEqual(['week']));
  });

  it('is also swept when the worker is woken by its alarm', async () => {
    const { store, wake } = startBackground();
    await store.unsent.save({ ...unsent, updatedAt: NOW - 8 * DAY_MS });
    await wake();

    await vi.waitFor(async () => expect(await store.unsent.all()).toEqual([]));
  });
});

/** A page that knows nothing but where it is. */
const HERE = { platform: 'x', handle: null } as const;
const rulesOf = ({ findings }: CheckResult) => findings.map(({ rule }) => rule);

describe('“Not again”', () => {
  const wording = {
    id: 'd1',
    rule: 'hashtag-camelcase',
    reach: { by: 'wording', words: '#seoulnight' },
    at: NOW,
  } as const;

  it('is kept in the guide for every page, at once, and taken back to undo', async () => {
    const { ask } = startBackground();
    const told = vi.fn();
    onRevision(told, new AbortController().signal);
    await ask('dismissal.add', wording);

    const { guide, revision } = await ask('workspace.read', {});
    expect(guide.dismissals).toEqual([wording]);
    expect(told).toHaveBeenCalledExactlyOnceWith(revision);

    await ask('dismissal.drop', { id: 'd1' });
    expect((await ask('workspace.read', {})).guide.dismissals).toEqual([]);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('made wider takes the place of the narrower one', async () => {
    const { ask, store } = startBackground();
    const account = { ...wording, reach: { by: 'account', account: 'moa_kr' } } as const;
    await ask('dismissal.add', wording);
    await ask('dismissal.add', account);

    expect((await store.guide.read()).dismissals).toEqual([account]);
  });

  it('from two pages at the same time counts for both', async () => {
    const { ask, store } = startBackground();
    await Promise.all([
      ask('dismissal.add', wording, 1),
      ask('dismissal.add', { ...wording, id: 'd2', rule: 'number-in-text' }, 2),
    ]);

    expect((await store.guide.read()).dismissals.map(({ id }) => id).toSorted()).toEqual(['d1', 'd2']);
  });
});

describe('the words of the rules', () => {
  it.each(['ko', 'en'] as const)('are told in %s for every rule there is, with sources', async (language) => {
    const { ask } = startBackground();
    const words = await ask('rules.words', { language });

    expect(Object.keys(words).toSorted()).toEqual([...CATALOGUE, ...HINTS].map(({ id }) => id).toSorted());
    for (const [id, { message, reason, evidence }] of Object.entries(words)) {
      expect([message.trim(), reason.trim()], id).not.toContain('');
      expect(evidence.length, id).toBeGreaterThan(0);
    }
  });
});

describe('a draft that a page has checked', () => {
  it('is read with every rule, in the state of the guide and the settings', async () => {
    const { ask, store } = startBackground();
    const look = async () =>
      rulesOf(
        await ask('draft.check', {
          text: '오늘만 반값 할인! 지금 구매하세요',
          context: { ...HERE, kind: 'post' },
        }),
      );
    expect(await look()).not.toContain('crisis-mode-promo');

    await store.settings.change((settings) => ({ ...settings, crisis: true }));
    await raiseRevision();
    expect(await look()).toContain('crisis-mode-promo');

    await store.guide.change((guide) => ({ ...guide, rules: { 'crisis-mode-promo': { on: false } } }));
    await raiseRevision();
    expect(await look()).not.toContain('crisis-mode-promo');
  });

  it('is read with the rules of the team', async () => {
    const { ask, store } = startBackground();
    await store.guide.change((guide) => ({
      ...guide,
      teamRules: [
        {
          ...{ id: 'g1', on: true, level: 'warn', scope: ANYWHERE, exceptions: [], link: '' },
          demand: { kind: 'avoid', terms: ['호갱'] },
          message: { ko: '', en: '' },
        },
      ],
    }));
    const { findings } = await ask('draft.check', {
      text: '호갱님을 모십니다',
      context: { ...HERE, kind: 'post' },
    });

    expect(findings.find(({ rule }) => rule === 'team/g1')?.excerpt).toBe('호갱');
  });

  it('is read as an answer to the post it answers', async () => {
    const { ask } = startBackground();
    const context = {
      ...HERE,
      kind: 'reply',
      replyTo: '3일 전에 온다던 소파가 아직도 안 왔어요. 너무 화가 납니다',
      answered: {
        ...{ author: '민수', handle: 'minsu', underOurs: false, time: null },
        ...{ ownReplies: 0, answeredByOthers: false },
      },
    } as const;

    const findings = rulesOf(await ask('draft.check', { text: '확인 후 조치하겠습니다', context }));
    expect(findings).toContain('reply-owner-deadline');
  });

  it('is an answer to us only where the post says our name, not where a word happens to hold its letters', async () => {
    const { ask, store } = startBackground();
    await store.settings.change((settings) => ({ ...settings, brand: 'LG', accounts: ['lg_korea'] }));
    const answerTo = (replyTo: string) =>
      ask('draft.check', {
        text: 'We saw this and had to say hi',
        context: {
          ...HERE,
          kind: 'reply',
          replyTo,
          answered: {
            ...{ author: 'Min', handle: 'min', underOurs: false, time: null },
            ...{ ownReplies: 0, answeredByOthers: false },
          },
        },
      }).then(rulesOf);

    expect(await answerTo('My feed has a new algorithm again')).toContain('unsolicited-reply');
    expect(await answerTo('The new LG screen is bright')).not.toContain('unsolicited-reply');
    expect(await answerTo('@LG_Korea the screen is bright')).not.toContain('unsolicited-reply');
    expect(await answerTo('LG는 화면이 밝네요')).not.toContain('unsolicited-reply');
  });

  it.each(['@Jane_Kim', 'jane_kim'])('is an employee’s where the settings say so of %s', async (listed) => {
    const { ask, store } = startBackground();
    await store.settings.change((settings) => ({ ...settings, roles: { [listed]: 'employee' } }));

    const findings = await ask('draft.check', {
      text: '우리 회사 신제품 강추합니다',
      context: { ...HERE, kind: 'post', handle: 'Jane_kim' },
    });

    expect(rulesOf(findings)).toContain('employee-disclosure');
  });
});

describe('our own texts', () => {
  const sent = {
    id: 's',
    text: '11월 30일 월요일부터 도담점이 오전 9시에 문을 엽니다. 주차는 두 시간 무료입니다',
    platform: 'x',
    kind: 'post',
    account: 'moa_kr',
    customer: '',
    at: NOW,
  } as const;

  it('are remembered so that every page can tell a repetition, and no page reads its settings again for it', async () => {
    const { ask } = startBackground();
    const told = vi.fn();
    onRevision(told, new AbortController().signal);
    const again = () => ask('draft.check', { text: sent.text, context: { ...HERE, kind: 'post' } });
    expect(rulesOf(await again())).not.toContain('duplicate-post');

    await ask('sent.record', { sent: sent, slotId: null });

    expect(rulesOf(await again())).toContain('duplicate-post');
    expect(told).not.toHaveBeenCalled();
  });

  it('are told to a page that asks, newest first, so that the next answer repeats none', async () => {
    const { ask } = startBackground();
    await ask('sent.record', { sent: { ...sent, at: NOW - 1 }, slotId: null });
    await ask('sent.record', { sent: { ...sent, id: 's2' }, slotId: null });

    expect((await ask('sent.recent', {})).map(({ id }) => id)).toEqual(['s2', 's']);
  });

  it('mark the slot they were planned for as posted, and count as the kind that was planned', async () => {
    const { ask, store } = startBackground();
    await store.slots.save(aSlot({ state: 'ready', kind: 'promotion', updatedAt: NOW - 1 }));
    await ask('sent.record', { sent, slotId: 's1' });

    expect(await store.slots.find('s1')).toEqual(
      aSlot({ state: 'posted', kind: 'promotion', updatedAt: NOW }),
    );
    expect((await store.sent.recent(1))[0]).toEqual({ ...sent, content: 'promotion' });
  });

  it('find the slot they fill where they were typed by hand, and no second one', async () => {
    const { ask, store } = startBackground();
    const series = aSlot({
      ...{ id: 'week', date: '2026-11-15', kind: 'promotion', draftId: 'd1' },
      recurrence: { frequency: 'weekly', interval: 1, weekdays: [7], end: null, exceptions: [] },
    });
    await store.drafts.save(aDraft({ text: sent.text }));
    await store.slots.save(series);

    await ask('sent.record', { sent, slotId: null });
    expect(await store.slots.find('week@2026-11-22')).toMatchObject({ state: 'posted' });
    await ask('sent.record', { sent: { ...sent, id: 't', at: NOW + 1 }, slotId: null });

    expect(await store.activity.recent(2)).toMatchObject([
      { subject: '', content: 'information' },
      { subject: 'week@2026-11-22', content: 'promotion' },
    ]);
  });

  it('fill no slot where they answer somebody', async () => {
    const { ask, store } = startBackground();
    await store.drafts.save(aDraft({ text: sent.text }));
    await store.slots.save(aSlot({ draftId: 'd1' }));

    await ask('sent.record', { sent: { ...sent, kind: 'reply' }, slotId: null });
    expect(await store.slots.find('s1')).toMatchObject({ state: 'planned' });
  });

  it('go out although the slot was removed meanwhile', async () => {
    const { ask, store } = startBackground();
    await ask('sent.record', { sent, slotId: 'removed' });

    expect(await store.sent.recent(1)).toEqual([sent]);
  });

  it('stay known by kind and account once their words are let go: what was said, what was planned, else a guess', async () => {
    const { ask, store } = startBackground();
    await store.slots.save(aSlot({ kind: 'promotion' }));
    await ask('sent.record', { sent: { ...sent, content: 'conversation' }, slotId: 's1' });
    await ask('sent.record', { sent: { ...sent, id: 't', at: NOW + 1 }, slotId: 's1' });
    await ask('sent.record', { sent: { ...sent, id: 'u', at: NOW + 2 }, slotId: null });
    await ask('sent.record', { sent: { ...sent, id: 'v', at: NOW + 3, kind: 'reply' }, slotId: null });

    const row = { site: 'x', account: 'moa_kr' } as const;
    expect((await store.activity.recent(9)).toReversed()).toEqual([
      { ...row, id: 's', type: 'posted', subject: 's1', at: NOW, content: 'conversation' },
      { ...row, id: 't', type: 'posted', subject: 's1', at: NOW + 1, content: 'promotion' },
      { ...row, id: 'u', type: 'posted', subject: '', at: NOW + 2, content: 'information' },
      { ...row, id: 'v', type: 'replied', subject: '', at: NOW + 3 },
    ]);
  });

  it('are let go after thirty days', async () => {
    const { store, wake } = startBackground();
    await store.sent.add({ ...sent, at: NOW - 31 * DAY_MS });
    await store.sent.add({ ...sent, id: 's2', at: NOW - 29 * DAY_MS });
    await wake();

    await vi.waitFor(async () => expect((await store.sent.recent(9)).map(({ id }) => id)).toEqual(['s2']));
  });
});

describe('what happened in a page', () => {
  it('is kept: the decision at the gate and the activity, without the text', async () => {
    const { ask, store } = startBackground();
    const activity = { id: 'a1', type: 'posted', site: 'x', subject: '', at: NOW } as const;
    await ask('decision.record', aDecision());
    await ask('activity.record', activity);

    expect(await store.decisions.recent(5)).toEqual([aDecision()]);
    expect(await store.activity.recent(5)).toEqual([activity]);
  });

  it('counts the use of a saved reply, once even where the page tells it twice', async () => {
    const { ask, store } = startBackground();
    const told = vi.fn();
    onRevision(told, new AbortController().signal);
    const use = { id: 'a1', type: 'template-used', site: 'x', subject: 'T2', at: NOW } as const;
    await ask('activity.record', use);
    await ask('activity.record', use);
    await ask('activity.record', { ...use, id: 'a2', at: NOW + 5 });
    await ask('activity.record', { ...use, id: 'a3', subject: 'gone' });

    expect(await store.templates.find('T2')).toMatchObject({ uses: 2, lastUsedAt: NOW + 5 });
    expect(told).not.toHaveBeenCalled();
  });
});

describe('ways into our own pages and into the composer', () => {
  it('opens the workspace at the area that was asked for', async () => {
    const { ask } = startBackground();
    await ask('workspace.open', { area: 'guide' });

    const tabs = await fakeBrowser.tabs.query({});
    expect(tabs.map(({ url }) => url)).toContain(`${fakeBrowser.runtime.getURL('/')}options.html#/guide`);
  });

  it('opens the replies in the page in front when the shortcut is pressed', async () => {
    const { press } = startBackground();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    const sent = vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockResolvedValue({ ok: true, data: true } as never);
    press('open-palette');

    await vi.waitFor(() =>
      expect(sent).toHaveBeenCalledExactlyOnceWith(7, { name: 'page.palette', question: {} }, { frameId: 0 }),
    );
  });
});
