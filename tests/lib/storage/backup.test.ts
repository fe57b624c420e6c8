import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { USUAL_SENSITIVE_DATES } from '@/lib/core/calendar/sensitive-dates';
import { ANYWHERE } from '@/lib/core/guidelines/team-rule';
import { type BackupData, readBackupData, replaceBackupData } from '@/lib/storage/backup-data';
import { aCase, aDraft, aFeed, aSlot, NOW } from '../../support/builders';
import { anOwnPost } from '../../support/own-posts';
import { anyBackupData } from './backup-arbitrary';
import { openTestStore } from './open-test-store';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/backups/${name}`, import.meta.url), 'utf8');
const EXAMPLE = fixture('backup-v10.json');
const BEFORE_SENSITIVE_DATES = fixture('backup-v09.json');
const BEFORE_REMINDERS = fixture('backup-v07.json');
const BEFORE_SERIES = fixture('backup-v06.json');
const BEFORE_REVISIONS = fixture('backup-v05.json');
const BEFORE_CASES = fixture('backup-v04.json');
const ONE_WORDING = fixture('backup-v03.json');
const BEFORE_COUNTS = fixture('backup-v02.json');
const OLD = fixture('backup-v01.json');
const FIRST_TARGETS = {
  answerTargets: { urgent: 15, onX: 60, usual: 1_440 },
  dutyHours: { days: [1, 2, 3, 4, 5], from: '09:00', until: '18:00' },
  publicTurns: 2,
  contacts: [],
  unsentDays: 7,
  pausedUntil: { x: null, facebook: null },
  remindMinutes: null,
  sensitiveDates: USUAL_SENSITIVE_DATES,
};

describe('a backup', () => {
  it('brings any store back as it was, in an empty one', async () => {
    const from = openTestStore();
    const to = openTestStore();
    await fc.assert(
      fc.asyncProperty(anyBackupData, async (data) => {
        await replaceBackupData(from.database, data);
        const file = new Blob([await from.store.backup.exportAll()]);

        expect(await to.store.backup.importAll(file)).toMatchObject({ ok: true });
        const [before, after] = await Promise.all([from, to].map(({ database }) => readBackupData(database)));
        expect(after).toEqual(before);
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  it('takes the place of everything that was there', async () => {
    const { store } = openTestStore();
    await store.drafts.save(aDraft({ id: 'was-here' }));
    const outcome = await store.backup.importAll(new Blob([EXAMPLE]));

    expect(outcome).toEqual({
      ok: true,
      counts: {
        ...{
          drafts: 2,
          deletedDrafts: 1,
          revisions: 1,
          slots: 4,
          templates: 2,
          unsent: 1,
          decisions: 1,
          activity: 3,
        },
        ...{ sent: 1, ownPosts: 2, cases: 2, rememberedValues: 1, practised: 2, teamRules: 5 },
      },
    });
    expect(await store.drafts.find('was-here')).toBeNull();
    expect((await store.drafts.find('d-latte'))?.wordings[0]?.text).toContain('호박 라테');
  });

  it('says what a file holds without writing any of it', async () => {
    const { store } = openTestStore();
    const outcome = await store.backup.preview(new Blob([EXAMPLE]));

    expect(outcome).toMatchObject({ ok: true, counts: { drafts: 2 } });
    expect(await store.drafts.all()).toEqual([]);
  });

  it('of Tonewright 0.1 still comes in whole, its words as rules of the team', async () => {
    const { store } = openTestStore();
    expect(await store.backup.importAll(new Blob([OLD]))).toMatchObject({ ok: true });

    const guide = await store.guide.read();
    expect(guide.teamRules).toEqual([
      {
        ...{ id: 'g-1', on: true, level: 'advise', scope: ANYWHERE, exceptions: [], link: '' },
        demand: { kind: 'prefer', terms: ['유저'], replacement: '고객' },
        message: { ko: '', en: '' },
      },
    ]);
    expect(guide.rules['hashtag-one-or-two']).toEqual({ on: false });
    expect(guide.allowed).toEqual(['1588-0000']);
    expect((await store.settings.read()).brand).toBe('모아');
    expect((await store.decisions.recent(9))[0]).toMatchObject({ reason: '예시 번호입니다', text: null });
  });

  it('of Tonewright 0.1 with a broken word is refused, with the place in that very file', async () => {
    const { store } = openTestStore();
    const file = JSON.parse(OLD);
    file.data.guide.terms[0].level = 'loud';

    expect(await store.backup.importAll(new Blob([JSON.stringify(file)]))).toMatchObject({
      ok: false,
      problems: [{ where: 'data.guide.terms[0].level' }],
    });
  });

  it('from before posts were counted still comes in whole, and takes the place of counts that were here', async () => {
    const { store, database } = openTestStore();
    await store.ownPosts.see([anOwnPost()]);
    expect(await store.backup.importAll(new Blob([BEFORE_COUNTS]))).toMatchObject({ ok: true });

    const { data } = JSON.parse(BEFORE_COUNTS) as { data: BackupData };
    const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
      one.id < other.id ? -1 : 1;
    const now = await readBackupData(database);
    expect(now.drafts.toSorted(byId)).toEqual(data.drafts.toSorted(byId));
    expect({ guide: now.guide, settings: now.settings, sent: now.sent, ownPosts: now.ownPosts }).toEqual({
      guide: data.guide,
      settings: { ...data.settings, ...FIRST_TARGETS },
      sent: data.sent,
      ownPosts: [],
    });
  });

  it('from before posts were counted is refused where it claims to hold counts', async () => {
    const { store } = openTestStore();
    const file = JSON.parse(BEFORE_COUNTS);
    file.data.ownPosts = [];

    expect(await store.backup.importAll(new Blob([JSON.stringify(file)]))).toMatchObject({
      ok: false,
      problems: [{ where: 'data.ownPosts' }],
    });
  });

  it('from when a reply had one wording still comes in whole, with that wording as the first', async () => {
    const { store } = openTestStore();
    expect(await store.backup.importAll(new Blob([ONE_WORDING]))).toMatchObject({ ok: true });

    expect(await store.templates.all()).toEqual([
      {
        ...{ id: 'T01', title: { ko: '배송 지연', en: 'Late delivery' }, folder: '', kinds: ['delivery'] },
        wordings: { ko: ['{이름} 고객님, 늦어져 죄송합니다.'], en: ['I’m sorry it is late, {name}.'] },
        ...{ blanks: [], tags: ['배송'], shortcut: 'late', roles: [], gate: '', reviewAt: null },
        ...{ uses: 0, lastUsedAt: null, createdAt: NOW, updatedAt: NOW },
      },
      {
        ...{ id: 'own', title: { ko: '감사 인사', en: 'Thanks' }, folder: '', kinds: [] },
        wordings: { ko: ['고맙습니다.'], en: [] },
        ...{ blanks: [], tags: [], shortcut: '', roles: [], gate: 'store lead', reviewAt: null },
        ...{ uses: 0, lastUsedAt: null, createdAt: NOW, updatedAt: NOW },
      },
    ]);
  });

  it('from when a reply had one wording is refused where a reply has no text', async () => {
    const { store } = openTestStore();
    const file = JSON.parse(ONE_WORDING);
    file.data.templates[0].bodies = {};

    const outcome = await store.backup.importAll(new Blob([JSON.stringify(file)]));
    expect(outcome).toMatchObject({ ok: false, problems: [{ where: 'data.templates[0].bodies' }] });
    expect(outcome.ok ? '' : outcome.problems[0]?.message.en).toContain('one language');
  });

  it('from before complaints were kept still comes in whole, with the usual targets and nobody to hand over to', async () => {
    const { store, database } = openTestStore();
    await store.cases.see([aCase()]);
    expect(await store.backup.importAll(new Blob([BEFORE_CASES]))).toMatchObject({ ok: true });

    const { data } = JSON.parse(BEFORE_CASES) as { data: BackupData };
    const now = await readBackupData(database);
    expect(now.cases).toEqual([]);
    expect(now.settings).toEqual({ ...data.settings, ...FIRST_TARGETS });
    expect(now.templates).toHaveLength(data.templates.length);
  });

  it('from before a slot could come again still comes in whole, each slot standing alone', async () => {
    const { store } = openTestStore();
    expect(await store.backup.importAll(new Blob([BEFORE_SERIES]))).toMatchObject({ ok: true });

    const { data } = JSON.parse(BEFORE_SERIES) as { data: BackupData };
    expect(await store.slots.all()).toEqual(
      data.slots.map((slot) => ({
        ...slot,
        ...{ minutes: 30, checklist: [], owner: '', recurrence: null, occurrence: null },
      })),
    );
  });

  it('of the time before revisions comes in whole, with an empty bin', async () => {
    const { store, database } = openTestStore();
    await store.drafts.save(aDraft());
    await store.drafts.remove('d1');
    expect(await store.backup.importAll(new Blob([BEFORE_REVISIONS]))).toMatchObject({ ok: true });

    const { data } = JSON.parse(BEFORE_REVISIONS) as { data: BackupData };
    const now = await readBackupData(database);
    expect(now.deletedDrafts).toEqual([]);
    expect(now.settings).toMatchObject({ ...data.settings, unsentDays: 7 });
    expect(now.drafts).toHaveLength(data.drafts.length);
  });

  it('from before sensitive dates comes in whole, with the list that a team starts with', async () => {
    const { store, database } = openTestStore();
    expect(await store.backup.importAll(new Blob([BEFORE_SENSITIVE_DATES]))).toMatchObject({ ok: true });

    const { data } = JSON.parse(BEFORE_SENSITIVE_DATES) as { data: BackupData };
    expect((await readBackupData(database)).settings).toEqual({
      ...data.settings,
      sensitiveDates: USUAL_SENSITIVE_DATES,
    });
  });

  it('from before reminders comes in whole, reminding of nothing and paused only where it was', async () => {
    const { store, database } = openTestStore();
    expect(await store.backup.importAll(new Blob([BEFORE_REMINDERS]))).toMatchObject({ ok: true });

    const { data } = JSON.parse(BEFORE_REMINDERS) as { data: BackupData };
    expect((await readBackupData(database)).settings).toEqual({
      ...data.settings,
      ...{ pausedUntil: { x: null, facebook: null }, remindMinutes: null },
      sensitiveDates: USUAL_SENSITIVE_DATES,
    });
  });

  it('is refused where a contact has no real e-mail address, with the place', async () => {
    const { store } = openTestStore();
    const file = JSON.parse(EXAMPLE);
    file.data.settings.contacts[0].email = 'logistics(at)moa';

    const outcome = await store.backup.importAll(new Blob([JSON.stringify(file)]));
    expect(outcome).toMatchObject({ ok: false, problems: [{ where: 'data.settings.contacts[0].email' }] });
    expect(outcome.ok ? '' : outcome.problems[0]?.message.en).toContain('e-mail address');
  });

  it('reads a file that an editor saved with a byte order mark', async () => {
    const { store } = openTestStore();

    expect(await store.backup.importAll(new Blob([`\ufeff${EXAMPLE}`]))).toMatchObject({ ok: true });
  });

  it('carries the time of its making', async () => {
    const { store } = openTestStore();

    expect(JSON.parse(await store.backup.exportAll())).toMatchObject({
      format: 'tonewright-backup',
      version: 11,
      exportedAt: '2026-11-22T01:00:00.000Z',
    });
  });

  it('holds nothing of the subscribed calendar, whose address may be a secret, and leaves it as it is', async () => {
    const { store } = openTestStore();
    await store.feed.change(() => aFeed());
    const exported = await store.backup.exportAll();
    expect(exported).not.toMatch(/private-9f2c|Press briefing|calendar\.example\.com/);

    expect(await store.backup.importAll(new Blob([exported]))).toMatchObject({ ok: true });
    expect(await store.feed.read()).toEqual(aFeed());
  });

  it('can be read back although a slot’s draft was removed meanwhile', async () => {
    const { store } = openTestStore();
    await store.slots.save(aSlot({ draftId: 'removed' }));
    const file = new Blob([await store.backup.exportAll()]);

    expect(await store.backup.importAll(file)).toMatchObject({ ok: true });
    expect((await store.slots.find('s1'))?.draftId).toBeNull();
  });

  it('tells the pages once it is in, for guide and replies are others now', async () => {
    const changed = vi.fn(async () => undefined);
    const { store } = openTestStore({ changed });
    await store.backup.importAll(new Blob([EXAMPLE]));

    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('a backup that fails half-way through writing', () => {
  const failures = [
    { what: 'a full disk', error: new DOMException('full', 'QuotaExceededError'), says: 'not enough room' },
    { what: 'any other failure', error: new Error('broken'), says: 'could not be written' },
  ];

  it.each(failures)(
    'leaves the old data after $what, and says that nothing was changed',
    async ({ error, says }) => {
      const { store, database } = openTestStore();
      await store.backup.importAll(new Blob([EXAMPLE]));
      await store.drafts.save(aDraft({ id: 'mine' }));
      const before = await readBackupData(database);
      // The last table of the import: everything else has been cleared and written by then.
      database.settings.hook('updating', () => {
        throw error;
      });
      const other = JSON.parse(EXAMPLE) as { data: BackupData };
      const file = {
        ...other,
        data: { ...other.data, settings: { ...other.data.settings, brand: 'Other' } },
      };

      const outcome = await store.backup.importAll(new Blob([JSON.stringify(file)]));

      expect(outcome).toMatchObject({ ok: false, problems: [{ where: '' }] });
      if (!outcome.ok) {
        expect(outcome.problems[0]?.message.en).toContain(says);
        expect(outcome.problems[0]?.message.en).toContain('Nothing was changed');
        expect(outcome.problems[0]?.message.ko).toContain('바뀐 것은 없습니다');
      }
      expect(await readBackupData(database)).toEqual(before);
    },
  );
});
