import type { CheckContext } from '@/lib/core/guidelines/check-context';
import type { Check, CheckResult } from '@/lib/core/guidelines/check-result';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { createFullCheck } from '@/lib/core/guidelines/full-check';
import type { Guide } from '@/lib/core/guidelines/guide';
import { warmUp } from '@/lib/core/guidelines/warm-up';
import { contentMixOf } from '@/lib/core/reach/content-mix';
import { roleOf } from '@/lib/core/team/role-of';
import type { Settings } from '@/lib/core/team/settings';
import { normalize } from '@/lib/core/text/normalize';
import { createTermMatcher } from '@/lib/core/text/term-matcher';
import { triagePost } from '@/lib/models/complaints/triage-post';
import { createOffenceReader } from '@/lib/models/offence/predict';
import { OFFENCE_WEIGHTS } from '@/lib/models/offence/weights';
import type { DraftContext } from '@/lib/protocol/draft-context';
import type { DatabaseStore } from '@/lib/storage/store';
import { createBestHours } from './best-hours';

/** Checks drafts of all pages with every rule, the team's among them. */
export interface DraftChecker {
  check(text: string, context: DraftContext): Promise<CheckResult>;
  /** Guide or settings have changed. */
  forget(): void;
  /** Another text of ours went out. */
  forgetSent(): void;
}

interface Workspace {
  readonly check: Check;
  readonly settings: Settings;
  /** Whether a post names or mentions us; null where we do not know what we are called. */
  readonly namesUs: (post: string, handle: string | null) => boolean | null;
}

/** As many of our own texts as a draft is compared with. */
const RECENT = 200;
/** As many answered posts as people have open at once. */
const REMEMBERED = 50;

export function createDraftChecker(store: DatabaseStore, now: () => number): DraftChecker {
  const offence = createOffenceReader(OFFENCE_WEIGHTS);
  const triageOf = remembering(triagePost);
  const workspace = readOnce(async (): Promise<Workspace> => {
    const [guide, settings] = await Promise.all([store.guide.read(), store.settings.read()]);
    const check = createFullCheck({ guide, offence, now: () => performance.now() });
    warmUp(check);
    return { check, settings, namesUs: createNamesUs(guide, settings) };
  });
  const recent = readOnce(() => store.sent.recent(RECENT));
  const bestHours = createBestHours(store);

  return {
    async check(text, { answered, handle, ...seen }) {
      const [{ check, settings, namesUs }, ownTexts, hours] = await Promise.all([
        workspace.read(),
        recent.read(),
        handle === null ? [] : bestHours.of(seen.platform, handle),
      ]);
      const post = seen.replyTo ?? '';
      const context: CheckContext = {
        ...seen,
        ...(answered
          ? {
              answered: {
                ...answered,
                triage: triageOf(post),
                addressesUs: answered.underOurs || namesUs(post, handle),
              },
            }
          : {}),
        ...(handle === null ? {} : { account: { handle, role: roleOf(handle, settings) } }),
        crisis: settings.crisis,
        zone: settings.zone,
        recent: ownTexts,
        bestHours: hours,
        time: now(),
      };
      const result = check(text, context);
      return seen.kind === 'post' ? { ...result, mix: contentMixOf(createDraftText(text, context)) } : result;
    },
    forget() {
      workspace.forget();
      recent.forget();
      bestHours.forget();
    },
    forgetSent() {
      recent.forget();
      bestHours.forget();
    },
  };
}

/** Reads when first asked, and anew after it was forgotten or had failed. */
function readOnce<T>(read: () => Promise<T>) {
  let known: Promise<T> | null = null;
  return {
    read(): Promise<T> {
      const reading = known ?? read();
      known = reading;
      return reading.catch((error: unknown) => {
        if (known === reading) known = null;
        throw error;
      });
    },
    forget(): void {
      known = null;
    },
  };
}

function remembering<T>(read: (post: string) => T): (post: string) => T {
  const known = new Map<string, T>();
  return (post) => {
    const before = known.get(post);
    if (before !== undefined) return before;
    const fresh = read(post);
    if (known.size >= REMEMBERED) known.clear();
    known.set(post, fresh);
    return fresh;
  };
}

function createNamesUs(guide: Guide, settings: Settings): Workspace['namesUs'] {
  const known = [...settings.accounts, settings.brand, ...guide.company.names];
  const matcherFor = remembering((handle) => {
    const names = [handle, ...known].filter((name) => name.length > 1);
    return names.length === 0 ? null : createTermMatcher(names);
  });
  return (post, handle) => {
    const find = matcherFor(handle ?? '');
    return find && find(normalize(post).text).length > 0;
  };
}
