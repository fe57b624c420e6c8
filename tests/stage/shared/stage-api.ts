/** Where a text was written. */
export type Surface =
  | 'home'
  | 'modal'
  | 'reply-modal'
  | 'inline-reply'
  | 'quote'
  | 'thread'
  | 'dialog'
  | 'comment'
  | 'reply';

/** What went out, read from the editor's state. A thread's posts are in `parts`; `text` joins them with a blank line. */
export interface PostedText {
  surface: Surface;
  text: string;
  inReplyTo: string | null;
  parts?: string[];
}

/** One mounted editor as its own state sees it. Offsets are UTF-16 units in `text`; lines are joined with "\n". */
export interface MountedEditor {
  surface: Surface;
  text: string;
  selection: { start: number; end: number } | null;
  undoDepth: number;
}

/** One press of a publish control that reached the page's own handler. */
export interface PublishPress {
  surface: Surface;
  /** The control's label as read on it, or the keys pressed. */
  control: string;
  by: 'click' | 'key';
  isTrusted: boolean;
}

/** What tests and the demo may ask of a stage page, in the page's main world, as `window.stage`. */
export interface StageApi {
  readonly posted: PostedText[];
  readonly pressed: PublishPress[];
  /** Single-letter shortcuts of the page that fired, in order. */
  readonly shortcuts: string[];
  /** Uncaught errors, unhandled rejections and content security violations. */
  readonly errors: string[];
  editors(): MountedEditor[];
  setTheme(theme: 'light' | 'dark'): void;
}

declare global {
  interface Window {
    stage: StageApi;
  }
}
