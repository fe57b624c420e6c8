import fc from 'fast-check';
import { SLOT_KINDS, SLOT_STATES } from '@/lib/core/calendar/slot';
import { DRAFT_KINDS } from '@/lib/core/drafts/draft';
import { ACCOUNT_ROLES } from '@/lib/core/guidelines/check-context';
import { PACKS } from '@/lib/core/guidelines/pack';
import { COUNTED, ENDING_STYLES } from '@/lib/core/guidelines/team-rule';
import { LEVELS } from '@/lib/core/level';
import { BLANK_KINDS } from '@/lib/core/replies/blank-kind';
import { COMPLAINT_KINDS, ESCALATIONS } from '@/lib/core/replies/complaint';
import { ACTIVITY_TYPES, DECISION_OUTCOMES } from '@/lib/core/team/decision';
import type { BackupData } from '@/lib/storage/backup-data';
import { anyRecurrence } from '@/tests/support/any-recurrence';

/** Any text, broken emoji halves and control characters included. */
const text = fc.string({ unit: 'binary', maxLength: 40 });
const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((name) => name.length <= 200);
const moment = fc.integer({ min: 0, max: 4_102_444_800_000 });
const site = fc.constantFrom('x', 'facebook');
const kind = fc.constantFrom('post', 'reply', 'comment');
const level = fc.constantFrom(...LEVELS);
const times = { createdAt: moment, updatedAt: moment };
const two = (value: number) => String(value).padStart(2, '0');
const date = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const zone = fc.constantFrom('Asia/Seoul', 'America/New_York', 'Europe/Berlin', 'UTC');
const rows = <T extends { readonly id: string }>(row: fc.Arbitrary<T>) =>
  fc.uniqueArray(row, { selector: (each) => each.id, maxLength: 5 });

const wordings = fc.array(fc.record({ id, text }), { minLength: 1, maxLength: 3 });
const draft = {
  id,
  title: text,
  site,
  kind: fc.constantFrom(...DRAFT_KINDS),
  wordings,
  tags: fc.array(text, { maxLength: 3 }),
  ...times,
};
const drafts = rows(fc.record(draft));
const deletedDrafts = rows(fc.record({ ...draft, deletedAt: moment }));
const revisions = fc.uniqueArray(fc.record({ draftId: id, at: moment, title: text, wordings }), {
  selector: ({ draftId, at }) => `${draftId} ${at}`,
  maxLength: 5,
});

const slotsFor = (draftIds: readonly string[]) =>
  rows(
    fc.record({
      id,
      date,
      time,
      zone,
      site,
      account: text,
      theme: text,
      kind: fc.constantFrom(...SLOT_KINDS),
      minutes: fc.nat(1_440),
      brief: text,
      checklist: fc.array(fc.record({ id, text, done: fc.boolean() }), { maxLength: 3 }),
      owner: text,
      recurrence: fc.option(anyRecurrence),
      occurrence: fc.option(fc.record({ seriesId: id, date })),
      state: fc.constantFrom(...SLOT_STATES),
      draftId: fc.constantFrom(null, ...draftIds),
      ...times,
    }),
  );

const templates = rows(
  fc.record({
    id,
    title: fc.record({ ko: text, en: text }),
    kinds: fc.uniqueArray(fc.constantFrom(...COMPLAINT_KINDS), { maxLength: 3 }),
    folder: text,
    wordings: fc.record({ ko: fc.array(text, { maxLength: 3 }), en: fc.array(text, { maxLength: 3 }) }),
    blanks: fc.array(
      fc.record({
        name: id,
        kind: fc.constantFrom(...BLANK_KINDS),
        default: text,
        choices: fc.array(text, { maxLength: 3 }),
        remembered: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    tags: fc.array(text, { maxLength: 3 }),
    shortcut: text,
    roles: fc.uniqueArray(fc.constantFrom(...ACCOUNT_ROLES), { maxLength: 3 }),
    gate: text,
    reviewAt: fc.option(date),
    uses: fc.nat(9_000),
    lastUsedAt: fc.option(moment),
    ...times,
  }),
);

const unsent = rows(fc.record({ id, site, kind, inReplyTo: text, text, updatedAt: moment }));

const decisions = rows(
  fc.record({
    id,
    site,
    rules: fc.array(id, { maxLength: 3 }),
    level,
    outcome: fc.constantFrom(...DECISION_OUTCOMES),
    reason: text,
    textHash: fc.stringMatching(/^[0-9a-f]{64}$/),
    text: fc.option(text),
    account: text,
    at: moment,
  }),
);

const activity = rows(
  fc.record(
    {
      id,
      type: fc.constantFrom(...ACTIVITY_TYPES),
      site,
      subject: text,
      at: moment,
      content: fc.constantFrom(...SLOT_KINDS),
      account: text,
    },
    { requiredKeys: ['id', 'type', 'site', 'subject', 'at'] },
  ),
);

const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const words = fc.array(word, { minLength: 1, maxLength: 3 });
const anyWords = fc.array(word, { maxLength: 3 });
const most = fc.nat(100);

const demand = fc.oneof(
  fc.record({ kind: fc.constant('avoid'), terms: words }),
  fc.record({ kind: fc.constant('prefer'), terms: words, replacement: text }),
  fc.record({ kind: fc.constant('require'), terms: words, when: anyWords }),
  fc.record({
    kind: fc.constant('limit'),
    what: fc.constantFrom(...COUNTED, 'terms'),
    terms: anyWords,
    most,
  }),
  fc.record({ kind: fc.constant('repeat'), most }),
  fc.record({ kind: fc.constantFrom('only-with', 'never-with'), terms: words, companions: words }),
  fc.record({ kind: fc.constant('spelling'), name: word, wrong: anyWords }),
  fc.record({ kind: fc.constant('ending'), style: fc.constantFrom(...ENDING_STYLES) }),
  fc.record({ kind: fc.constant('links'), domains: anyWords }),
  fc.record({ kind: fc.constant('hashtags'), allowed: anyWords, required: anyWords }),
  fc.record({ kind: fc.constant('emoji'), allowed: anyWords }),
  fc.record({ kind: fc.constant('sign-off'), endings: words }),
  fc.record({
    kind: fc.constant('pattern'),
    pattern: fc.constantFrom('세일', 'MOA-\\d{1,9}'),
    ignoreCase: fc.boolean(),
  }),
);

const teamRules = rows(
  fc.record({
    id,
    on: fc.boolean(),
    level,
    demand,
    scope: fc.record({
      platforms: fc.uniqueArray(site),
      accounts: fc.array(text, { maxLength: 2 }),
      kinds: fc.uniqueArray(kind),
      languages: fc.uniqueArray(fc.constantFrom('ko', 'en')),
      from: fc.option(date),
      until: fc.option(date),
    }),
    exceptions: anyWords,
    message: fc.record({ ko: text, en: text }),
    link: fc.constantFrom('', 'https://guide.example.com/words'),
  }),
);

const dismissals = rows(
  fc.record({
    id,
    rule: id,
    reach: fc.oneof(
      fc.record({ by: fc.constant('wording'), words: word }),
      fc.record({ by: fc.constant('place'), platform: site, kind }),
      fc.record({ by: fc.constant('account'), account: word }),
    ),
    at: moment,
  }),
);

const guide = fc.record({
  voice: fc.record({ prose: text, dos: anyWords, donts: anyWords }),
  rules: fc.dictionary(
    fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
    fc.record({ on: fc.boolean(), level }, { requiredKeys: ['on'] }),
    { maxKeys: 4, noNullPrototype: true },
  ),
  teamRules,
  packs: fc.uniqueArray(fc.constantFrom(...PACKS)),
  allowed: fc.array(text, { maxLength: 4 }),
  company: fc.record({
    names: anyWords,
    rivals: anyWords,
    domains: anyWords,
    hashtags: anyWords,
    careHandle: text,
  }),
  dismissals,
});

const sent = rows(fc.record({ id, text, at: moment, platform: site, kind, account: text, customer: text }));

const count = fc.option(fc.nat(5_000_000));
const ownPosts = rows(
  fc.record({
    id,
    link: fc.constantFrom(null, 'https://x.com/moa_kr/status/1'),
    platform: site,
    account: text,
    postedAt: fc.option(moment),
    features: fc.record({
      hasQuestion: fc.boolean(),
      hasNumber: fc.boolean(),
      hasLink: fc.boolean(),
      hasMedia: fc.boolean(),
      asksShare: fc.boolean(),
      hashtags: fc.nat(30),
      length: fc.nat(5_000),
      kind: fc.constantFrom(...SLOT_KINDS),
      language: fc.constantFrom('ko', 'en'),
    }),
    counts: fc.record({ replies: count, reposts: count, likes: count, views: count }),
    countedAt: moment,
    firstSeenAt: moment,
  }),
);

const cases = rows(
  fc.record({
    id,
    site,
    link: fc.constantFrom(null, 'https://x.com/haneul_bori/status/1'),
    customer: text,
    kind: fc.constantFrom(...COMPLAINT_KINDS),
    urgency: fc.constantFrom('now', 'today', 'normal'),
    escalations: fc.uniqueArray(fc.constantFrom(...ESCALATIONS)),
    excerpt: fc.option(text),
    postedAt: fc.option(moment),
    firstSeenAt: moment,
    lastSeenAt: moment,
    answers: fc.array(fc.record({ at: moment, by: text }), { maxLength: 3 }),
    handedOver: fc.option(fc.record({ at: moment, to: text, by: text })),
    promisedAt: fc.option(moment),
  }),
);

const rememberedValues = rows(fc.record({ id, account: text, blank: text, value: text, at: moment }));

const practised = rows(fc.record({ id, at: moment }));

const minutes = fc.integer({ min: 1, max: 20_160 });

const settings = fc.record({
  language: fc.constantFrom('auto', 'ko', 'en'),
  accounts: fc.array(text, { maxLength: 3 }),
  roles: fc.dictionary(fc.stringMatching(/^[a-z_]{1,15}$/), fc.constantFrom(...ACCOUNT_ROLES), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  brand: text,
  signature: text,
  complaintThreshold: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
  answerTargets: fc.record({ urgent: minutes, onX: minutes, usual: minutes }),
  dutyHours: fc.record({ days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })), from: time, until: time }),
  publicTurns: fc.integer({ min: 1, max: 100 }),
  contacts: fc.array(
    fc.record({
      id,
      name: text,
      email: fc.constantFrom('', 'logistics@moa.example'),
      kinds: fc.uniqueArray(fc.constantFrom(...COMPLAINT_KINDS)),
    }),
    { maxLength: 3 },
  ),
  unsentDays: fc.integer({ min: 1, max: 365 }),
  zone,
  paused: fc.record({ x: fc.boolean(), facebook: fc.boolean() }),
  pausedUntil: fc.record({ x: fc.option(moment), facebook: fc.option(moment) }),
  remindMinutes: fc.option(fc.nat(1_440)),
  sensitiveDates: fc.array(
    fc.record({
      day: fc.oneof(
        date,
        date.map((one) => one.slice(5)),
      ),
      name: text,
    }),
    { maxLength: 5 },
  ),
  crisis: fc.boolean(),
  keepTexts: fc.boolean(),
});

/** Everything a store may hold. */
export const anyBackupData: fc.Arbitrary<BackupData> = drafts.chain((madeDrafts) =>
  fc.record({
    drafts: fc.constant(madeDrafts),
    deletedDrafts,
    revisions,
    slots: slotsFor(madeDrafts.map((draft) => draft.id)),
    templates,
    unsent,
    decisions,
    activity,
    sent,
    ownPosts,
    cases,
    rememberedValues,
    practised,
    guide,
    settings,
  }),
) as fc.Arbitrary<BackupData>;
