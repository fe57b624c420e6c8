import { answerDue } from '@/lib/core/replies/answer-due';
import { chooseTemplates } from '@/lib/core/replies/choose-template';
import type { ComplaintKind, Triage } from '@/lib/core/replies/complaint';
import { answeredCase, type ComplaintCase, timeToFirstAnswer } from '@/lib/core/replies/complaint-case';
import { isComplaint } from '@/lib/core/replies/is-complaint';
import type { Post } from '@/lib/core/replies/post';
import { promisedTime } from '@/lib/core/replies/promise/promised-time';
import { NOTHING_SAID } from '@/lib/core/replies/said-before';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { usableTemplates } from '@/lib/core/replies/usable-templates';
import { roleOf } from '@/lib/core/team/role-of';
import type { Settings } from '@/lib/core/team/settings';
import { offsetAfter } from '@/lib/core/text/graphemes';
import { triagePost } from '@/lib/models/complaints/triage-post';
import type { CaseSight, CaseView } from '@/lib/protocol/case-view';
import type { Question } from '@/lib/protocol/requests';
import type { DatabaseStore } from '@/lib/storage/database-store';
import { createNamesUs, type NamesUs } from './names-us';
import { postFingerprint } from './post-fingerprint';
import { readOnce } from './read-once';
import { remembering } from './remembering';

/** Customers' posts that want an answer: which do, what is known of each, and what became of it. */
export interface CaseBook {
  /** Null for a post that wants none. */
  see(sights: readonly CaseSight[]): Promise<readonly (CaseView | null)[]>;
  answered(answer: Question<'case.answered'>): Promise<CaseView | null>;
  /** Guide, replies or settings have changed. */
  forget(): void;
}

interface Team {
  readonly settings: Settings;
  readonly templates: readonly ReplyTemplate[];
  readonly namesUs: NamesUs;
}

const EXCERPT_CHARACTERS = 280;

/** `waitingChanged`: another customer waits, or one no longer does. */
export function createCaseBook(
  store: DatabaseStore,
  now: () => number,
  waitingChanged: () => void,
): CaseBook {
  const triageOf = remembering(triagePost);
  const team = readOnce(async (): Promise<Team> => {
    const [guide, settings, templates] = await Promise.all([
      store.guide.read(),
      store.settings.read(),
      store.templates.all(),
    ]);
    return { settings, templates, namesUs: createNamesUs(guide, settings) };
  });

  const caseOf = async (sight: CaseSight, triage: Triage, { settings }: Team): Promise<ComplaintCase> => {
    const { site, permalink, handle, author, text, time } = sight.post;
    const keepsText = settings.keepTexts && !triage.showsPersonalData;
    return {
      id: await caseId(sight.post),
      site,
      link: permalink,
      customer: handle ?? author,
      kind: triage.kind,
      urgency: triage.urgency,
      escalations: triage.escalations,
      excerpt: keepsText ? text.slice(0, offsetAfter(text, EXCERPT_CHARACTERS)) : null,
      postedAt: time,
      firstSeenAt: now(),
      lastSeenAt: now(),
      answers: [],
      handedOver: null,
      promisedAt: null,
    };
  };
  const viewOf = (one: ComplaintCase, { post, handle }: CaseSight, triage: Triage, known: Team): CaseView => {
    const usable = usableTemplates(known.templates, roleOf(handle ?? '', known.settings));
    return {
      id: one.id,
      kind: triage.kind,
      urgency: triage.urgency,
      escalations: one.escalations,
      showsPersonalData: triage.showsPersonalData,
      since: one.postedAt ?? one.firstSeenAt,
      dueAt: answerDue(one, known.settings),
      gate: chooseTemplates(post, triage, usable, NOTHING_SAID)[0]?.gate ?? '',
      answeredAfter: timeToFirstAnswer(one),
      handedOverTo: one.handedOver?.to ?? null,
    };
  };

  return {
    async see(sights) {
      const known = await team.read();
      const wanting = sights
        .map((sight) => ({ sight, triage: triageOf(sight.post.text) }))
        .filter(({ sight, triage }) => wantsAnswer(sight, triage, known));
      if (wanting.length === 0) return sights.map(() => null);
      const fresh = await Promise.all(wanting.map(({ sight, triage }) => caseOf(sight, triage, known)));
      const kept = await store.cases.see(fresh);
      if (kept.some((one, index) => one === fresh[index])) waitingChanged();
      const views = new Map(
        wanting.map(({ sight, triage }, index) => {
          const one = kept[index] ?? fresh[index];
          return [sight, one ? viewOf(one, sight, triage, known) : null];
        }),
      );
      return sights.map((sight) => views.get(sight) ?? null);
    },
    async answered({ sight, text, at, by }) {
      const known = await team.read();
      const triage = triageOf(sight.post.text);
      const fresh = await caseOf(sight, triage, known);
      const promisedAt = promisedTime(text, at, known.settings.zone);
      const isWorthKeeping = promisedAt !== null || wantsAnswer(sight, triage, known);
      const one = await store.cases.put(fresh.id, (before) => {
        const open = before ?? (isWorthKeeping ? fresh : null);
        return open && answeredCase(open, { at, by }, promisedAt);
      });
      if (one) waitingChanged();
      return one && viewOf(one, sight, triage, known);
    },
    forget: team.forget,
  };
}

/** What the measure of grievance does not tell, but wants an answer where it is meant for us. */
const TOLD_BY_KIND = new Set<ComplaintKind>(['question', 'praise', 'misinformation', 'abuse']);

/** A complaint wants one from the team's threshold on. */
function wantsAnswer({ post, handle, underOurs }: CaseSight, triage: Triage, { settings, namesUs }: Team) {
  if (isComplaint(triage.kind) && triage.complaint >= settings.complaintThreshold) return true;
  const isMeantForUs = () => underOurs || namesUs(post.text, handle) === true;
  return (TOLD_BY_KIND.has(triage.kind) || triage.urgency === 'now') && isMeantForUs();
}

/** Digits name a post, or a comment, once and for all. */
async function caseId({ site, id, author, text }: Post): Promise<string> {
  return `${site}:${/^\d+$/.test(id) ? id : await postFingerprint(author, text)}`;
}
