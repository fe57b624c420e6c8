import type { Slot } from '@/lib/core/calendar/slot';
import type { Draft } from '@/lib/core/drafts/draft';
import type { Guide } from '@/lib/core/guidelines/guide';
import type { Store, Watch } from '@/lib/core/ports';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { isSame } from '@/lib/core/team/is-same';
import type { Settings } from '@/lib/core/team/settings';

const TRIES = 20;
const PAUSE_MS = 250;

/** What a page can give back. */
interface Loaded {
  readonly drafts: readonly Draft[];
  readonly slots: readonly Slot[];
  readonly templates: readonly ReplyTemplate[];
  readonly guide: Guide;
  readonly settings: Settings;
}

/**
 * Keeps the last rows in memory and, when the browser takes the database away and they are gone from it, calls `lost` with
 * the way to write them again. Returns how to stop.
 */
export function watchLoss(store: Store, lost: (putBack: () => Promise<void>) => void): () => void {
  const loaded: { -readonly [K in keyof Loaded]?: Loaded[K] } = {};
  let frozen = false;
  const keep = <K extends keyof Loaded>(name: K, watch: Watch<Loaded[K]>) =>
    watch.subscribe(
      (rows) => {
        if (!frozen) loaded[name] = rows;
      },
      () => undefined, // Whoever shows the rows says so.
    );
  const stops = [
    keep('drafts', store.drafts.watchAll()),
    keep('slots', store.slots.watchAll()),
    keep('templates', store.templates.watchAll()),
    keep('guide', store.guide.watch()),
    keep('settings', store.settings.watch()),
    store.closings.subscribe(
      (times) => {
        if (times > 0) void compare();
      },
      () => undefined,
    ),
  ];
  const compare = async () => {
    if (frozen) return;
    frozen = true;
    const { drafts, slots, templates, guide, settings } = loaded;
    if (!drafts || !slots || !templates || !guide || !settings) return;
    const now = await settled(() => readAll(store));
    if (isSame({ drafts, slots, templates, guide, settings }, now)) frozen = false;
    else
      lost(async () => {
        await store.setUp(() => ({ settings, guide }), { drafts, slots });
        await store.templates.apply({ save: templates, remove: [] });
        frozen = false;
      });
  };
  return () => {
    for (const stop of stops) stop();
  };
}

/** A database that was just taken away fails for a moment. */
async function settled<T>(read: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (tries <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return settled(read, tries - 1);
  }
}

async function readAll({ drafts, slots, templates, guide, settings }: Store): Promise<Loaded> {
  return {
    drafts: await drafts.all(),
    slots: await slots.all(),
    templates: await templates.all(),
    guide: await guide.read(),
    settings: await settings.read(),
  };
}
