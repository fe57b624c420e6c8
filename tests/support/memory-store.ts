import type { CalendarFeed } from '@/lib/core/calendar/feed/calendar-feed';
import { findSlot, occurrencesBetween } from '@/lib/core/calendar/occurrences';
import type { Slot } from '@/lib/core/calendar/slot';
import type { DeletedDraft, Draft } from '@/lib/core/drafts/draft';
import type { Revision } from '@/lib/core/drafts/revision';
import type { UnsentText } from '@/lib/core/drafts/unsent-text';
import { EMPTY_GUIDE, type Guide } from '@/lib/core/guidelines/guide';
import type { SentText } from '@/lib/core/guidelines/sent-text';
import type { Backup, Log, Repository, Single, Store } from '@/lib/core/ports';
import type { Practised } from '@/lib/core/practice/practised';
import type { OwnPost } from '@/lib/core/reach/own-post';
import type { ComplaintCase } from '@/lib/core/replies/complaint-case';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { type Samples, untouchedSamples } from '@/lib/core/samples/samples';
import type { Activity, Decision } from '@/lib/core/team/decision';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/core/team/settings';
import { createMemoryDrafts } from './memory-drafts';
import { createWatched, type Watched } from './watched';

export interface MemoryRows {
  readonly drafts?: readonly Draft[];
  readonly deletedDrafts?: readonly DeletedDraft[];
  readonly revisions?: readonly Revision[];
  readonly slots?: readonly Slot[];
  readonly feed?: CalendarFeed;
  readonly templates?: readonly ReplyTemplate[];
  readonly unsent?: readonly UnsentText[];
  readonly guide?: Partial<Guide>;
  readonly settings?: Partial<Settings>;
  readonly decisions?: readonly Decision[];
  readonly activity?: readonly Activity[];
  readonly sent?: readonly SentText[];
  readonly ownPosts?: readonly OwnPost[];
  readonly cases?: readonly ComplaintCase[];
  readonly practised?: readonly Practised[];
  readonly backup?: Partial<Backup>;
}

/** The whole store in memory, for tests of what people see and do. */
export function createMemoryStore(rows: MemoryRows = {}): Store {
  const slots = createWatched(rows.slots ?? []);
  const cases = createWatched(rows.cases ?? []);
  const drafts = createMemoryDrafts(rows);
  const guide = createWatched<Guide>({ ...EMPTY_GUIDE, ...rows.guide });
  const settings = createWatched<Settings>({ ...DEFAULT_SETTINGS, ...rows.settings });
  const practised = createWatched(rows.practised ?? []);
  const addSamples = async (samples: Samples) => {
    for (const draft of samples.drafts) await drafts.save(draft);
    await applyTo(slots)({ save: samples.slots, remove: [] });
  };
  const between = (first: string, last: string) => (all: readonly Slot[]) =>
    occurrencesBetween(all, first, last);
  return {
    drafts,
    slots: {
      ...repository(slots),
      find: async (id) => findSlot(slots.get(), id),
      update: async (row, to) => {
        const now = slots.get().find(({ id }) => id === row.id) ?? row;
        await applyTo(slots)({ save: [to(now)], remove: [] });
      },
      apply: applyTo(slots),
      onDate: async (date) => between(date, date)(slots.get()),
      watchBetween: (first, last) => ({
        subscribe(next, failed) {
          let texts: readonly Draft[] = [];
          const tell = () => {
            const planned = between(first, last)(slots.get());
            const linked = new Set(planned.map(({ draftId }) => draftId));
            next({ slots: planned, drafts: texts.filter(({ id }) => linked.has(id)) });
          };
          const readTexts = (all: readonly Draft[]) => {
            texts = all;
            tell();
          };
          const stops = [
            drafts.watchAll().subscribe(readTexts, failed),
            slots.watch(tell).subscribe(() => undefined, failed),
          ];
          return () => {
            for (const stop of stops) stop();
          };
        },
      }),
    },
    feed: single(createWatched<CalendarFeed | null>(rows.feed ?? null)),
    templates: templateRepository(createWatched(rows.templates ?? [])),
    unsent: repository(createWatched(rows.unsent ?? [])),
    guide: single(guide),
    settings: single(settings),
    decisions: log(createWatched(rows.decisions ?? [])),
    activity: log(createWatched(rows.activity ?? [])),
    sent: log(createWatched(rows.sent ?? [])),
    ownPosts: repository(createWatched(rows.ownPosts ?? [])),
    cases: {
      ...repository(cases),
      watchSeenSince: (moment) => cases.watch((all) => all.filter(({ lastSeenAt }) => lastSeenAt >= moment)),
      watchPromised: () => cases.watch(promised),
      change: async (id, to) => cases.set(cases.get().map((one) => (one.id === id ? to(one) : one))),
    },
    setUp: async (to, samples) => {
      const after = to({ settings: settings.get(), guide: guide.get() });
      settings.set(after.settings);
      guide.set(after.guide);
      await addSamples(samples);
    },
    samples: {
      add: addSamples,
      takeAway: async () => {
        const idle = untouchedSamples({ drafts: await drafts.all(), slots: slots.get() });
        await drafts.forget(idle.drafts.map(({ id }) => id));
        await applyTo(slots)({ save: [], remove: idle.slots.map(({ id }) => id) });
        return idle;
      },
    },
    practised: {
      watchAll: () => practised.watch((all) => all),
      save: async (fresh) => {
        const again = new Set(fresh.map(({ id }) => id));
        practised.set([...practised.get().filter(({ id }) => !again.has(id)), ...fresh]);
      },
      clear: async () => {
        const all = practised.get();
        practised.set([]);
        return all;
      },
    },
    closings: createWatched(0).watch((times) => times),
    backup: {
      exportAll: async () => '{}',
      preview: async () => ({ ok: true, counts: {} }),
      importAll: async () => ({ ok: true, counts: {} }),
      ...rows.backup,
    },
  };
}

function promised(cases: readonly ComplaintCase[]): readonly ComplaintCase[] {
  return cases
    .filter(({ promisedAt }) => promisedAt !== null)
    .sort((a, b) => Number(a.promisedAt) - Number(b.promisedAt));
}

function repository<T extends { readonly id: string }>(rows: Watched<readonly T[]>): Repository<T> {
  const without = (id: string) => rows.get().filter((row) => row.id !== id);
  return {
    find: async (id) => rows.get().find((row) => row.id === id) ?? null,
    all: async () => rows.get(),
    save: async (row) => rows.set([...without(row.id), row]),
    remove: async (id) => rows.set(without(id)),
    watchAll: () => rows.watch((all) => all),
  };
}

function templateRepository(rows: Watched<readonly ReplyTemplate[]>): Store['templates'] {
  return {
    ...repository(rows),
    change: async (id, to) => rows.set(rows.get().map((row) => (row.id === id ? to(row) : row))),
    apply: applyTo(rows),
  };
}

function applyTo<T extends { readonly id: string }>(rows: Watched<readonly T[]>) {
  return async ({ save, remove }: { readonly save: readonly T[]; readonly remove: readonly string[] }) => {
    const gone = new Set([...remove, ...save.map(({ id }) => id)]);
    rows.set([...rows.get().filter(({ id }) => !gone.has(id)), ...save]);
  };
}

function single<T>(value: Watched<T>): Single<T> {
  return {
    read: async () => value.get(),
    change: async (to) => value.set(to(value.get())),
    watch: () => value.watch((current) => current),
  };
}

function log<T extends { readonly id: string; readonly at: number }>(rows: Watched<readonly T[]>): Log<T> {
  const newest = (limit: number) => (all: readonly T[]) =>
    [...all].sort((a, b) => b.at - a.at).slice(0, limit);
  return {
    add: async (row) => rows.set([...rows.get().filter(({ id }) => id !== row.id), row]),
    recent: async (limit) => newest(limit)(rows.get()),
    watchRecent: (limit) => rows.watch(newest(limit)),
    watchSince: (moment) => rows.watch((all) => newest(all.length)(all.filter(({ at }) => at >= moment))),
  };
}
