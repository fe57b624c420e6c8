import type { CheckContext, OwnText } from '@/lib/core/guidelines/check-context';
import type { Check, CheckResult } from '@/lib/core/guidelines/check-result';
import { createFullCheck } from '@/lib/core/guidelines/full-check';
import type { Guide } from '@/lib/core/guidelines/guide';
import { warmUp } from '@/lib/core/guidelines/warm-up';
import type { Triage } from '@/lib/core/replies/complaint';
import type { Settings } from '@/lib/core/team/settings';
import { triagePost } from '@/lib/models/complaints/triage-post';
import { createOffenceReader } from '@/lib/models/offence/predict';
import { OFFENCE_WEIGHTS } from '@/lib/models/offence/weights';
import type { DraftContext } from '@/lib/protocol/draft-context';
import type { DatabaseStore } from '@/lib/storage/store';

/** Checks drafts of all pages with every rule, the team's among them. */
export interface DraftChecker {
  check(text: string, context: DraftContext): Promise<CheckResult>;
  /** Guide, settings or sent texts have changed. */
  forget(): void;
}

interface Ready {
  readonly check: Check;
  readonly guide: Guide;
  readonly settings: Settings;
  readonly recent: readonly OwnText[];
}

/** As many of our own texts as a draft is compared with. */
const RECENT = 200;
/** As many answered posts as people have open at once. */
const REMEMBERED = 50;

export function createDraftChecker(store: DatabaseStore, now: () => number): DraftChecker {
  let ready: Promise<Ready> | null = null;
  const offence = createOffenceReader(OFFENCE_WEIGHTS);
  const triages = new Map<string, Triage>();

  const prepare = async (): Promise<Ready> => {
    const [guide, settings, recent] = await Promise.all([
      store.guide.read(),
      store.settings.read(),
      store.sent.recent(RECENT),
    ]);
    const check = createFullCheck({ guide, offence, now: () => performance.now() });
    warmUp(check);
    return { check, guide, settings, recent };
  };
  const triageOf = (post: string): Triage => {
    const known = triages.get(post);
    if (known) return known;
    const triage = triagePost(post);
    if (triages.size >= REMEMBERED) triages.clear();
    triages.set(post, triage);
    return triage;
  };
  return {
    async check(text, context) {
      ready ??= prepare();
      const { check, ...known } = await ready.catch((error: unknown) => {
        ready = null;
        throw error;
      });
      return check(text, widen(context, known, triageOf, now()));
    },
    forget() {
      ready = null;
    },
  };
}

/** What the store and the reading of the answered post add to what the page knows. */
function widen(
  { answered, handle, ...seen }: DraftContext,
  { guide, settings, recent }: Omit<Ready, 'check'>,
  triageOf: (post: string) => Triage,
  time: number,
): CheckContext {
  const post = seen.replyTo ?? '';
  return {
    ...seen,
    ...(answered
      ? {
          answered: {
            ...answered,
            triage: triageOf(post),
            addressesUs: answered.underOurs || namesUs(post, handle, guide, settings),
          },
        }
      : {}),
    ...(handle === null ? {} : { account: { handle, role: settings.roles[handle] ?? 'brand' } }),
    crisis: settings.crisis,
    zone: settings.zone,
    recent,
    time,
  };
}

/** Null where we do not know what we are called. */
function namesUs(post: string, handle: string | null, guide: Guide, settings: Settings): boolean | null {
  const names = [handle ?? '', ...settings.accounts, settings.brand, ...guide.company.names].filter(
    (name) => name.length > 1,
  );
  const words = post.toLowerCase();
  return names.length === 0 ? null : names.some((name) => words.includes(name.toLowerCase()));
}
