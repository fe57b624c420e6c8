import type { CalendarFeed, FeedContent } from '@/lib/core/calendar/feed/calendar-feed';
import type { FeedEvent } from '@/lib/core/calendar/feed/feed-event';
import { PLAIN_SLOT, type Slot } from '@/lib/core/calendar/slot';
import type { Draft } from '@/lib/core/drafts/draft';
import type { ComplaintCase } from '@/lib/core/replies/complaint-case';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import type { Decision } from '@/lib/core/team/decision';

/** Sunday 22 November 2026, 10:00 in Seoul. */
export const NOW = Date.UTC(2026, 10, 22, 1, 0);

export function aSlot(changes: Partial<Slot> = {}): Slot {
  return {
    ...PLAIN_SLOT,
    id: 's1',
    date: '2026-11-22',
    time: '10:30',
    zone: 'Asia/Seoul',
    site: 'x',
    account: '@moa_kr',
    theme: 'Autumn menu',
    kind: 'information',
    createdAt: NOW,
    updatedAt: NOW,
    ...changes,
  };
}

export function aDraft({ text, ...changes }: Partial<Draft> & { readonly text?: string } = {}): Draft {
  return {
    id: 'd1',
    title: 'Pumpkin latte',
    site: 'x',
    kind: 'post',
    wordings: [{ id: 'w1', text: text ?? 'The pumpkin latte is back.' }],
    tags: [],
    createdAt: NOW,
    updatedAt: NOW,
    ...changes,
  };
}

export function aTemplate(changes: Partial<ReplyTemplate> = {}): ReplyTemplate {
  return {
    id: 't1',
    title: { ko: '배송 지연', en: 'Late delivery' },
    folder: '',
    kinds: ['delivery'],
    wordings: { ko: ['{이름} 고객님, 죄송합니다.'], en: ['I’m sorry, {name}.'] },
    blanks: [],
    tags: [],
    shortcut: 'late',
    roles: [],
    gate: '',
    reviewAt: null,
    uses: 0,
    lastUsedAt: null,
    createdAt: NOW,
    updatedAt: NOW,
    ...changes,
  };
}

export function aDecision(changes: Partial<Decision> = {}): Decision {
  return {
    id: 'c1',
    site: 'x',
    rules: ['pii-rrn'],
    level: 'block',
    outcome: 'posted',
    reason: 'The number is a made-up example.',
    textHash: '0'.repeat(64),
    text: null,
    account: 'moa_kr',
    at: NOW,
    ...changes,
  };
}

/** A complaint on X, posted three hours and twelve minutes ago. */
export function aCase(changes: Partial<ComplaintCase> = {}): ComplaintCase {
  return {
    id: 'x:77',
    site: 'x',
    link: 'https://x.com/haneul_bori/status/77',
    customer: 'haneul_bori',
    kind: 'delivery',
    urgency: 'today',
    escalations: [],
    excerpt: null,
    postedAt: NOW - 192 * 60_000,
    firstSeenAt: NOW - 60_000,
    lastSeenAt: NOW - 60_000,
    answers: [],
    handedOver: null,
    promisedAt: null,
    ...changes,
  };
}

/** An hour from a calendar elsewhere. */
export function aFeedEvent(changes: Partial<FeedEvent> = {}): FeedEvent {
  return {
    id: 'ics:briefing',
    date: '2026-11-24',
    time: '10:30',
    zone: 'Asia/Seoul',
    minutes: 60,
    days: 1,
    title: 'Press briefing',
    description: 'Room 3, second floor',
    recurrence: null,
    occurrence: null,
    ...changes,
  };
}

const READ_AT = NOW - 3_600_000;

/** What a subscribed calendar held an hour ago. */
export const FEED_CONTENT: FeedContent = {
  name: 'Company events',
  events: [aFeedEvent()],
  leftOut: [],
  version: { etag: '"1"', lastModified: null },
  home: 'Asia/Seoul',
  readAt: READ_AT,
};

export function aFeed(changes: Partial<CalendarFeed> = {}): CalendarFeed {
  return {
    address: 'https://calendar.example.com/private-9f2c/basic.ics',
    name: '',
    everyMinutes: 240,
    askedAt: READ_AT,
    failure: null,
    content: FEED_CONTENT,
    ...changes,
  };
}
