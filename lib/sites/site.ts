import type { Media } from '@/lib/core/guidelines/check-context';
import type { Platform, TextKind } from '@/lib/core/platform';
import type { OwnPostSight } from '@/lib/core/reach/own-post';
import type { Post } from '@/lib/core/replies/post';
import type { Span } from '@/lib/core/text/span';

/** How a write ended. `mismatch`: the page did something else; the text is on the clipboard or shown, never retried. */
export type WriteOutcome =
  | { readonly status: 'written' }
  | { readonly status: 'refused'; readonly why: 'composing' | 'changed' | 'protected' | 'gone' }
  | { readonly status: 'mismatch' };

/** Reads and writes one rich editor of a page. Offsets are UTF-16 code units of `readText()`. */
export interface Editor {
  readonly root: HTMLElement;
  /** What the person sees, blocks joined by `\n`, emoji images as their character. */
  readText(): string;
  /** The caret or selection, or null when it is elsewhere. */
  selection(): Span | null;
  /** Puts the caret or selection there and focuses the editor. */
  select(span: Span): void;
  /** Live ranges for the spans, in order; null where the text is no longer there. */
  rangesFor(spans: readonly Span[]): (Range | null)[];
  /** Replaces `span`, which must still read `expected` once it is settled, in one undo step; reads back and compares. */
  replace(span: Span, expected: string, text: string): Promise<WriteOutcome>;
  /** An input method is composing, or did less than 60 ms ago. */
  isComposing(): boolean;
  /** At once where nothing composes, else 60 ms after the input method has ended. */
  settled(): Promise<void>;
}

/** One place on a page where somebody writes. */
export interface Composer {
  readonly site: Platform;
  readonly kind: TextKind;
  readonly editor: Editor;
  /** The block that holds text row and submit row: what the panel stands beside and never covers. */
  readonly frame: HTMLElement;
  /** Where our host must live: the dialog that traps focus, or the body. */
  readonly host: HTMLElement;
  /** The post this one answers, read afresh; null for a new post or where the page does not tell. */
  answeredPost(): Post | null;
  /** Pictures and films that go out with the text. */
  media(): readonly Media[];
  /** Whether the page offers another post behind this one, so that both go out as a thread. */
  canAddPost(): boolean;
}

/** A press that would publish: which composer, seen in the capture phase. */
export interface SubmitPress {
  readonly composer: Composer;
  readonly how: 'button' | 'key';
}

/** A post on screen and where its chip goes. */
export interface SeenPost {
  readonly element: HTMLElement;
  readonly post: Post;
  /** Our chip's host goes right after this element. */
  readonly chipAnchor: HTMLElement;
  /** Our own account's post. */
  readonly own: boolean;
  /** It answers a post of ours. */
  readonly underOurs: boolean;
}

/** What anybody sees of a post's echo, and what it carries besides words. */
export type ShownResult = Pick<OwnPostSight, 'counts' | 'hasMedia' | 'hasLink'>;

/** What one web site's pages are like. Facts and quirks only; no decisions. */
export interface Site {
  readonly id: Platform;
  /** The composer that this node is inside of, or null. Cheap: starts at the node and goes up. */
  composerAt(node: Node): Composer | null;
  /** The composer that this click would publish, or null. Looks only, never acts. */
  submittedByClick(target: Element): Composer | null;
  /** The composer that this key press would publish (never while composing), or null. */
  submittedByKey(event: KeyboardEvent): Composer | null;
  /** All composers that go out with this one in a single press, in order: the parts of an X thread. */
  publishedWith(composer: Composer): readonly Composer[];
  /** Selector of one post's element, also used in the content script's own style sheet. */
  readonly postSelector: string;
  readPost(element: HTMLElement): SeenPost | null;
  /** Of a post's element; null for answers and comments, for what was paid for, and where no count can be read. */
  resultOf(element: HTMLElement): ShownResult | null;
  /** The posts of the conversation that this composer writes into, in page order; empty where the page shows none. */
  conversationOf(composer: Composer): readonly SeenPost[];
  /** The list this post stands in: the narrowest node to watch for its neighbours. */
  timelineOf(element: HTMLElement): HTMLElement;
  /** Presses the page's own reply control of that post and resolves with its composer; null if none appears in 5 s. */
  openReply(post: SeenPost): Promise<Composer | null>;
  /** Presses the page's own "new post" control and resolves with its composer; null if none appears in 5 s. */
  openNewPost(): Promise<Composer | null>;
  /** How people take others' words out of sight here: what opens the menu of a post, and the names of its items. */
  readonly moderation: { readonly menu: string; readonly removes: RegExp };
  /**
   * Presses the page's own control for another post of the thread and resolves with its empty composer; null where there
   * is no such control, or none appears in 5 s. The page may have moved the posts before it to another place.
   */
  addPost(composer: Composer): Promise<Composer | null>;
  /** The signed-in account, without @, or null. */
  account(): string | null;
  /** Dark by measured luminance of the page's own background. */
  isDark(): boolean;
}
