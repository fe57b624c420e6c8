import { describe, expect, it } from 'vitest';
import type { RequestName } from '@/lib/protocol/requests';
import { extensionRequestSchemas, requestSchemas } from '@/lib/schemas/requests';
import { aDecision, NOW } from '../../support/builders';
import { aSight } from '../../support/own-posts';

const unsent = { id: 'u', site: 'x', kind: 'post', inReplyTo: '', text: '안녕하세요', updatedAt: NOW };
const activity = { id: 'a', type: 'posted', site: 'x', subject: '', at: NOW };

const sent = {
  ...{ id: 's', text: '월요일에 엽니다', platform: 'x', kind: 'post', account: 'moa_kr', customer: '' },
  at: NOW,
};
const dismissal = { id: 'd', rule: 'pii-rrn', reach: { by: 'wording', words: '1588-0000' }, at: NOW };

const context = {
  ...{ platform: 'x', kind: 'reply', replyTo: '언제 열어요?', hasMedia: true, handle: 'moa_kr' },
  media: [{ alt: null }, { alt: '문 앞' }],
  waiting: [{ urgency: 'today', time: NOW }],
  answered: {
    ...{ author: '민수', handle: 'minsu', underOurs: true, time: NOW },
    ...{ ownReplies: 1, answeredByOthers: false },
  },
};

const sight = {
  post: {
    ...{ site: 'x', id: '77', permalink: 'https://x.com/haneul_bori/status/77', author: '하늘보리' },
    ...{ handle: 'haneul_bori', text: '언제 오나요', language: 'ko', time: NOW },
  },
  ...{ underOurs: false, handle: null },
};

const SOUND: Readonly<Record<RequestName, unknown>> = {
  'workspace.read': {},
  'unsent.save': unsent,
  'unsent.find': { site: 'facebook', kind: 'comment', inReplyTo: '9', except: 'u' },
  'unsent.drop': { id: 'u' },
  'draft.check': { text: '오늘 엽니다', context },
  'post.triage': { text: '배송이 늦어요' },
  'cases.see': { sights: [sight] },
  'case.answered': { sight, text: '내일 11시까지 답하겠습니다', at: NOW, by: 'moa_kr' },
  'case.pass': { id: 'x:77', handedOver: { at: NOW, to: '물류팀', by: 'moa_kr' } },
  'wordings.compare': { texts: ['오늘 엽니다', '오늘 9시에 엽니다'] },
  'decision.record': aDecision(),
  'activity.record': activity,
  'rules.words': { language: 'ko' },
  'results.record': { posts: [aSight(), aSight({ link: null, postedAt: null })] },
  'sent.record': { sent, slotId: 's1' },
  'sent.recent': {},
  'dismissal.add': dismissal,
  'dismissal.drop': { id: 'd' },
  'blanks.recall': { account: 'moa_kr' },
  'blanks.remember': { account: 'moa_kr', templateId: 'T2', values: { 영업시간: '평일 10시~18시' } },
  'handoff.take': {},
  'slot.suggest': { site: 'x', account: 'moa_kr' },
  'slot.save': {
    ...{ site: 'x', account: 'moa_kr', text: '월요일에 엽니다', kind: null },
    ...{ date: '2026-11-23', time: '09:00', zone: 'Asia/Seoul' },
  },
  'slot.drop': { slotId: 's1' },
  'workspace.open': { area: 'guide' },
};
const NAMES = Object.keys(SOUND) as RequestName[];

describe('what a page may ask', () => {
  it.each(NAMES)('%s comes through unchanged', (name) => {
    expect(requestSchemas[name].parse(SOUND[name])).toEqual(SOUND[name]);
  });

  it.each(NAMES)('%s is refused with a field too many, as a list, as text and as nothing', (name) => {
    for (const odd of [{ ...(SOUND[name] as object), more: 1 }, [], 'x', null, undefined, 7])
      expect(requestSchemas[name].safeParse(odd).success, JSON.stringify(odd)).toBe(false);
  });
});

describe('sizes', () => {
  it('let the longest post of Facebook and three times that be kept while it is typed', () => {
    const text = '가'.repeat(63_206 * 3);

    expect(requestSchemas['unsent.save'].safeParse({ ...unsent, text }).success).toBe(true);
  });

  it.each([
    ['unsent.save', { ...unsent, text: 'a'.repeat(10_000_000) }],
    ['unsent.save', { ...unsent, id: 'a'.repeat(201) }],
    ['decision.record', aDecision({ rules: Array.from({ length: 501 }, (_, index) => `r${index}`) })],
    ['dismissal.add', { ...dismissal, reach: { by: 'account', account: 'a'.repeat(2001) } }],
    ['sent.record', { sent: { ...sent, text: 'a'.repeat(200_001) }, slotId: null }],
    ['post.triage', { text: 'a'.repeat(20_001) }],
    ['cases.see', { sights: Array.from({ length: 51 }, () => sight) }],
    ['dismissal.drop', { id: '' }],
  ] as const)('refuse an endless %s', (name, question) => {
    expect(requestSchemas[name].safeParse(question).success).toBe(false);
  });
});

describe('single fields', () => {
  it.each([
    ['decision.record', { ...aDecision(), textHash: 'the text itself' }],
    ['decision.record', { ...aDecision(), at: Number.NaN }],
    ['unsent.save', { ...unsent, site: 'mastodon' }],
    ['unsent.save', { ...unsent, updatedAt: '2026-11-22' }],
    ['activity.record', { ...activity, type: 'logged-in' }],
    ['cases.see', { sights: [{ ...sight, post: { ...sight.post, permalink: 'javascript:alert(1)' } }] }],
    ['workspace.open', { area: 'https://example.org' }],
    ['workspace.open', { area: '../popup.html' }],
  ] as const)('of %s that are not what they should be are refused', (name, question) => {
    expect(requestSchemas[name].safeParse(question).success).toBe(false);
  });
});

describe('what our own pages may ask', () => {
  it('is to open a composer with a text, a draft and a slot', () => {
    const handoff = { site: 'x', text: '오늘의 메뉴', draftId: 'd1', slotId: null };

    expect(extensionRequestSchemas['compose.open'].parse(handoff)).toEqual(handoff);
    expect(
      extensionRequestSchemas['compose.open'].safeParse({ ...handoff, url: 'https://x.com' }).success,
    ).toBe(false);
  });
});
