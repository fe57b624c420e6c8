import type { FreeSlot } from '@/lib/core/calendar/next-free-slot';
import type { Slot, SlotKind } from '@/lib/core/calendar/slot';
import type { UnsentText } from '@/lib/core/drafts/unsent-text';
import type { CheckResult } from '@/lib/core/guidelines/check-result';
import type { Dismissal } from '@/lib/core/guidelines/dismissal';
import type { Guide } from '@/lib/core/guidelines/guide';
import type { RuleWords } from '@/lib/core/guidelines/rule-words';
import type { SentText } from '@/lib/core/guidelines/sent-text';
import type { Language } from '@/lib/core/language';
import type { Platform, TextKind } from '@/lib/core/platform';
import type { BestTimes } from '@/lib/core/reach/best-times';
import type { OwnPostSight } from '@/lib/core/reach/own-post';
import type { WordingPlaces } from '@/lib/core/reach/wording-places';
import type { Triage } from '@/lib/core/replies/complaint';
import type { HandOver } from '@/lib/core/replies/complaint-case';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import type { Activity, Decision } from '@/lib/core/team/decision';
import type { Settings } from '@/lib/core/team/settings';
import type { CaseSight, CaseView } from './case-view';
import type { DraftContext } from './draft-context';
import type { WorkspaceArea } from './workspace-areas';

/** All that a page needs by itself, read once and again when `revision` moves. */
export interface WorkspaceSnapshot {
  /** Without the team's rules, which may be thousands and run in the background. */
  readonly guide: Guide;
  readonly templates: readonly ReplyTemplate[];
  readonly settings: Settings;
  /** Rises with every change of guide, templates or settings. */
  readonly revision: number;
}

/** A draft on its way from the popup into a composer of the tab it was opened for. */
export interface Handoff {
  readonly site: Platform;
  readonly text: string;
  readonly draftId: string | null;
  readonly slotId: string | null;
}

/** The next good time to post, and how many posts of one's own say so. */
export interface SuggestedSlot extends FreeSlot, Pick<BestTimes, 'basis' | 'posts'> {}

/** What a page asks of the background: name, question, answer. Payloads are plain JSON. */
export interface Requests {
  'workspace.read': { question: Record<string, never>; answer: WorkspaceSnapshot };
  'unsent.save': { question: UnsentText; answer: null };
  /** The newest unsent text for this place, from another session than `except`. */
  'unsent.find': {
    question: { site: Platform; kind: TextKind; inReplyTo: string; except: string };
    answer: UnsentText | null;
  };
  'unsent.drop': { question: { id: string }; answer: null };
  /** Checks a text with every rule there is: they weigh too much for every page. */
  'draft.check': { question: { text: string; context: DraftContext }; answer: CheckResult };
  /** Reads a customer's post: the learned model is too large for every page. */
  'post.triage': { question: { text: string }; answer: Triage };
  /** What wants an answer among customers' posts on screen: one each in order, null for what wants none. */
  'cases.see': { question: { sights: readonly CaseSight[] }; answer: readonly (CaseView | null)[] };
  /** Our answer went out, at that time (epoch milliseconds) from that account. */
  'case.answered': {
    question: { sight: CaseSight; text: string; at: number; by: string };
    answer: CaseView | null;
  };
  /** Passed on inside the house; null takes it back. */
  'case.pass': { question: { id: string; handedOver: HandOver | null }; answer: null };
  /** Which of several wordings of one message is likelier to be passed on; no numbers. */
  'wordings.compare': { question: { texts: readonly string[] }; answer: WordingPlaces };
  'decision.record': { question: Decision; answer: null };
  'activity.record': { question: Activity; answer: null };
  /** What people read about each rule, by id, in one language: too much for every page to carry. */
  'rules.words': { question: { language: Language }; answer: Readonly<Record<string, RuleWords>> };
  /** Posts of ours on screen with their public counts. */
  'results.record': { question: { posts: readonly OwnPostSight[] }; answer: null };
  /** A text of ours went out; with it the slot it was planned for counts as posted: the one named, or found by its draft. */
  'sent.record': { question: { sent: SentText; slotId: string | null }; answer: null };
  /** Our texts that went out lately, newest first, so that the next answer repeats none. */
  'sent.recent': { question: Record<string, never>; answer: readonly SentText[] };
  /** "Not again": takes the place of an earlier one with the same id. */
  'dismissal.add': { question: Dismissal; answer: null };
  'dismissal.drop': { question: { id: string }; answer: null };
  /** What this account put into the blanks that stay much the same, by the blank's name. */
  'blanks.recall': { question: { account: string }; answer: Readonly<Record<string, string>> };
  /** A reply went in with these values; what its template says is kept for this account. */
  'blanks.remember': {
    question: { account: string; templateId: string; values: Readonly<Record<string, string>> };
    answer: null;
  };
  /** The draft that was sent to the asking tab, once. */
  'handoff.take': { question: Record<string, never>; answer: Handoff | null };
  /** The next free slot among the account's best hours, if there is one. */
  'slot.suggest': { question: { site: Platform; account: string }; answer: SuggestedSlot | null };
  /** Puts a text as a draft into a new slot of the calendar. */
  'slot.save': {
    question: Pick<Slot, 'site' | 'account' | 'date' | 'time' | 'zone'> & {
      text: string;
      /** What the person says it is for; null leaves it to a guess. */
      kind: SlotKind | null;
    };
    answer: { slotId: string };
  };
  /** Takes slot and draft back, as far as nobody has worked on them since. */
  'slot.drop': { question: { slotId: string }; answer: null };
  'workspace.open': { question: { area: WorkspaceArea }; answer: null };
}

export type RequestName = keyof Requests;
export type Question<N extends RequestName> = Requests[N]['question'];

/** Every answer travels in an envelope: browsers differ in how a thrown error crosses. */
export type Envelope<T> =
  | { readonly ok: true; readonly data: T }
  | {
      readonly ok: false;
      readonly error: { readonly code: 'refused' | 'invalid' | 'failed'; readonly message: string };
    };
