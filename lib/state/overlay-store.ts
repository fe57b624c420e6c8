import { createStore, type StoreApi } from 'zustand/vanilla';
import type { UnsentText } from '@/lib/core/drafts/unsent-text';
import type { CheckResult } from '@/lib/core/guidelines/check-result';
import type { DismissalReach } from '@/lib/core/guidelines/dismissal';
import type { Finding } from '@/lib/core/guidelines/finding';
import type { RuleWords } from '@/lib/core/guidelines/rule-words';
import type { Language } from '@/lib/core/language';
import type { Platform, TextKind } from '@/lib/core/platform';
import type { WordingPlaces } from '@/lib/core/reach/wording-places';
import type { Post } from '@/lib/core/replies/post';
import type { Contact } from '@/lib/core/team/contact';
import type { CaseView } from '@/lib/protocol/case-view';
import type { SuggestedSlot } from '@/lib/protocol/requests';
import type { BlanksView, FilledView, PaletteView, ShortcutOffer } from './reply-views';

/** A short message after something happened; `undo` names what can be taken back. */
export interface Notice {
  readonly key:
    | 'pass'
    | 'copied'
    | 'shown'
    | 'protected'
    | 'dismissed.wording'
    | 'dismissed.place'
    | 'dismissed.account'
    | 'noComposer'
    | 'failed'
    | 'thread'
    | 'threadPartly'
    | 'threadChanged'
    | 'threadUndone'
    | 'clipboard'
    | 'byHand'
    | 'slotSaved'
    | 'slotMoved'
    | 'slotDropped'
    | 'unsentDropped'
    | 'reload'
    | 'unkept';
  /** Text to copy by hand where the clipboard refused. */
  readonly text?: string;
  readonly undo?: () => void;
  /** How much further "Not again" could reach. */
  readonly widen?: readonly { readonly by: DismissalReach['by']; readonly choose: () => void }[];
}

/** What stands beside the composer that has the focus. */
export interface PanelView {
  readonly composerId: string;
  readonly site: Platform;
  readonly kind: TextKind;
  /** The page takes another post behind this one. */
  readonly canAddPost: boolean;
  /** What the panel stands beside and never covers. */
  readonly frame: HTMLElement;
  /** As it was last read. */
  readonly text: string;
  /**
   * `partly-checked`: only the essential rules were heard, for the background is gone. A green check that checked nothing
   * must not exist.
   */
  readonly state: 'checked' | 'composing' | 'partly-checked' | 'not-checked';
  readonly result: CheckResult | null;
  readonly unsent: UnsentText | null;
}

/** When posting what stands in this composer would next do well. */
export interface NextSlotView extends SuggestedSlot {
  readonly composerId: string;
}

/** Other wordings of what stands in this composer. */
export interface WordingsView {
  readonly composerId: string;
  /** What stands in it. */
  readonly text: string;
  readonly kept: readonly string[];
  /** Of the text and the kept ones, in this order; null until it is known. */
  readonly found: WordingPlaces | null;
}

/** The question before a risky post. */
export interface GateView {
  readonly composerId: string;
  readonly findings: readonly Finding[];
  readonly needsReason: boolean;
}

/** Somebody's words are being taken out of sight: which rule allows it? */
export interface ModerationView {
  /** Another one each time it is asked. */
  readonly id: string;
  readonly finding: Finding;
  /** The words. */
  readonly text: string;
}

/** A chip on a post that wants an answer. `container` is inside the chip's own closed shadow root. */
export interface ChipView {
  readonly postId: string;
  readonly container: HTMLElement;
  readonly site: Platform;
  /** Epoch milliseconds, or null where the page tells no time. */
  readonly time: number | null;
  readonly view: CaseView;
}

/** A complaint on its way to the department in charge. */
export interface HandOverView {
  readonly postId: string;
  readonly post: Post;
  readonly view: CaseView;
  readonly contacts: readonly Contact[];
  /** Of the team; IANA name. */
  readonly zone: string;
  /** `byHand`: the clipboard refused. `failed`: it could not be written down. */
  readonly step: 'open' | 'copied' | 'mailed' | 'byHand' | 'failed';
}

export interface OverlayState {
  readonly language: Language;
  readonly dark: boolean;
  readonly panel: PanelView | null;
  readonly nextSlot: NextSlotView | null;
  readonly wordings: WordingsView | null;
  readonly gate: GateView | null;
  readonly palette: PaletteView | null;
  readonly blanks: BlanksView | null;
  readonly filled: FilledView | null;
  readonly shortcut: ShortcutOffer | null;
  readonly moderation: ModerationView | null;
  readonly notice: Notice | null;
  readonly chips: readonly ChipView[];
  /** What time it is for the chips, to the minute: epoch milliseconds. */
  readonly minute: number;
  readonly handOver: HandOverView | null;
  /** What people read about each rule, in their language; empty until it was told. */
  readonly words: Readonly<Record<string, RuleWords>>;
}

export type OverlayStore = StoreApi<OverlayState>;

export function createOverlayStore(language: Language): OverlayStore {
  return createStore<OverlayState>(() => ({
    language,
    dark: false,
    panel: null,
    nextSlot: null,
    wordings: null,
    gate: null,
    palette: null,
    blanks: null,
    filled: null,
    shortcut: null,
    moderation: null,
    notice: null,
    chips: [],
    minute: 0,
    handOver: null,
    words: {},
  }));
}
