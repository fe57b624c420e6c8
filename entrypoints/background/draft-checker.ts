import type { Check, CheckResult } from '@/lib/core/guidelines/check-result';
import { createFullCheck } from '@/lib/core/guidelines/full-check';
import { warmUp } from '@/lib/core/guidelines/warm-up';
import { publicAnswersTo } from '@/lib/core/replies/public-answers';
import { roleOf } from '@/lib/core/team/role-of';
import type { Settings } from '@/lib/core/team/settings';
import { triagePost } from '@/lib/models/complaints/triage-post';
import { createOffenceReader } from '@/lib/models/offence/predict';
import { OFFENCE_WEIGHTS } from '@/lib/models/offence/weights';
import type { DraftContext } from '@/lib/protocol/draft-context';
import type { DatabaseStore } from '@/lib/storage/database-store';
import { createBestHours } from './best-hours';
import { createNamesUs, type NamesUs } from './names-us';
import { readOnce } from './read-once';
import { remembering } from './remembering';

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
  readonly namesUs: NamesUs;
}

/** As many of our own texts as a draft is compared with. */
const RECENT = 200;
/** No page stands still for an answer from here: on a busy machine, a late warning beats one that never comes. */
const BUDGET_MS = 1_000;

export function createDraftChecker(store: DatabaseStore, now: () => number): DraftChecker {
  const offence = createOffenceReader(OFFENCE_WEIGHTS);
  const triageOf = remembering(triagePost);
  const workspace = readOnce(async (): Promise<Workspace> => {
    const [guide, settings] = await Promise.all([store.guide.read(), store.settings.read()]);
    const check = createFullCheck({ guide, offence, now: () => performance.now(), budgetMs: BUDGET_MS });
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
      return check(text, {
        ...seen,
        ...(answered
          ? {
              answered: {
                ...answered,
                // A timeline shows no conversation, but what went out from here is known.
                ownReplies: Math.max(
                  answered.ownReplies,
                  publicAnswersTo(answered, seen.platform, ownTexts, now()),
                ),
                triage: triageOf(post),
                addressesUs: answered.underOurs || namesUs(post, handle),
              },
            }
          : {}),
        ...(handle === null ? {} : { account: { handle, role: roleOf(handle, settings) } }),
        crisis: settings.crisis,
        sensitiveDates: settings.sensitiveDates,
        zone: settings.zone,
        publicTurns: settings.publicTurns,
        recent: ownTexts,
        bestHours: hours,
        time: now(),
      });
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
