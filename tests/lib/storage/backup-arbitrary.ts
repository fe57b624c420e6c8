import fc from 'fast-check';
import { SLOT_KINDS, SLOT_STATES } from '@/lib/core/calendar/slot';
import { LEVELS } from '@/lib/core/level';
import { COMPLAINT_KINDS } from '@/lib/core/replies/complaint';
import type { BackupData } from '@/lib/storage/backup-data';

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

const drafts = rows(
  fc.record({
    id,
    title: text,
    site,
    kind,
    wordings: fc.array(fc.record({ id, text }), { minLength: 1, maxLength: 3 }),
    tags: fc.array(text, { maxLength: 3 }),
    ...times,
  }),
);

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
      brief: text,
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
    bodies: fc.oneof(fc.record({ ko: text }), fc.record({ en: text }), fc.record({ ko: text, en: text })),
    tags: fc.array(text, { maxLength: 3 }),
    shortcut: text,
    gate: text,
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
    outcome: fc.constantFrom('edited', 'posted'),
    reason: text,
    textHash: fc.stringMatching(/^[0-9a-f]{64}$/),
    at: moment,
  }),
);

const activity = rows(
  fc.record({
    id,
    type: fc.constantFrom('posted', 'replied', 'template-used', 'suggestion-applied', 'not-checked'),
    site,
    subject: text,
    at: moment,
  }),
);

const guide = fc.record({
  rules: fc.dictionary(
    fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
    fc.record({ on: fc.boolean(), level }, { requiredKeys: ['on'] }),
    { maxKeys: 4, noNullPrototype: true },
  ),
  terms: rows(fc.record({ id, term: text, replacement: text, level, note: text })),
  packs: fc.uniqueArray(fc.constantFrom('cosmetics', 'food', 'finance', 'medical', 'listed', 'public')),
  allowed: fc.array(text, { maxLength: 4 }),
});

const settings = fc.record({
  language: fc.constantFrom('auto', 'ko', 'en'),
  accounts: fc.array(text, { maxLength: 3 }),
  brand: text,
  signature: text,
  complaintThreshold: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
  zone,
  paused: fc.record({ x: fc.boolean(), facebook: fc.boolean() }),
  crisis: fc.boolean(),
});

/** Everything a store may hold. */
export const anyBackupData: fc.Arbitrary<BackupData> = drafts.chain((madeDrafts) =>
  fc.record({
    drafts: fc.constant(madeDrafts),
    slots: slotsFor(madeDrafts.map((draft) => draft.id)),
    templates,
    unsent,
    decisions,
    activity,
    guide,
    settings,
  }),
) as fc.Arbitrary<BackupData>;
