import type { SlotKind } from '@/lib/core/calendar/slot';
import type { UnsentText } from '@/lib/core/drafts/unsent-text';
import type { CheckResult } from '@/lib/core/guidelines/check-result';
import { offerOtherWordings } from '@/lib/core/replies/other-wordings';
import type { Post } from '@/lib/core/replies/post';
import { COMPOSITION_QUIET_MS } from '@/lib/sites/editors/composition';
import type { Highlights } from '@/lib/sites/highlights';
import { hostOf } from '@/lib/sites/host-of';
import type { Composer } from '@/lib/sites/site';
import type { PanelView } from '@/lib/state/overlay-store';
import type { ReadContext } from './checking-context';
import { createDraftChecks } from './draft-checks';
import type { PageWorkspace } from './workspace';

/** One composer from its first focus until it is gone: reads, has checked, paints. */
export interface ComposerSession {
  readonly id: string;
  readonly composer: Composer;
  readonly answered: Post | null;
  /** The text now, or as it last was where the page has put the editor away. */
  text(): string;
  /**
   * The full check of the text as it stands this moment; where that is still on its way, what the essential rules say of
   * it. Throws only if reading or checking breaks.
   */
  checkNow(): CheckResult;
  /** The newest full check, of whatever text; null before the first. */
  fullCheck(): CheckResult | null;
  /** Something was typed or re-drawn: checks once per frame. */
  changed(): void;
  /** What the person says the text is for; null until they do. */
  contentKind(): SlotKind | null;
  sayContentKind(kind: SlotKind): void;
  offerUnsent(unsent: UnsentText | null): void;
  /** A saved reply is going in, which can also be said in these ways: filled, in the order to use them, itself among them. */
  repliesWith(wordings: readonly string[]): void;
  view(): PanelView;
  close(): void;
}

interface SessionOptions {
  readonly id: string;
  readonly composer: Composer;
  readonly workspace: PageWorkspace;
  readonly highlights: Highlights;
  readonly readContext: ReadContext;
  /** The text was read anew. */
  readonly typed: (session: ComposerSession, text: string) => void;
  /** What is to be shown of it has changed; null where looking broke. */
  readonly checked: (session: ComposerSession, result: CheckResult | null) => void;
  readonly broke: (error: unknown) => void;
}

export function createComposerSession(options: SessionOptions): ComposerSession {
  const { id, composer, workspace, highlights } = options;
  const { editor } = composer;
  const ending = new AbortController();
  let answered: Post | null = null;
  let text = '';
  /** The newest full check; while the input method composes, it is not shown. */
  let latest: CheckResult | null = null;
  let result: CheckResult | null = null;
  let state: PanelView['state'] = 'checked';
  let unsent: UnsentText | null = null;
  /** Said of one text; after an empty box begins another. */
  let contentKind: SlotKind | null = null;
  let wordings: readonly string[] = [];
  let frame = 0;

  /** Pages draw the answered post before or after its composer. */
  const findAnswered = () => {
    if (composer.kind !== 'post') answered ??= composer.answeredPost();
    return answered;
  };
  const read = () => {
    text = editor.readText();
    return text;
  };
  const essential = () => workspace.essentialCheck()(text, { platform: composer.site, kind: composer.kind });
  const checkNow = () => (latest?.text === read() ? latest : essential());
  const paint = ({ findings }: CheckResult) => {
    const marked = findings.filter(({ start, end }) => end > start);
    const ranges = editor.rangesFor(marked);
    highlights.paint(
      editor,
      marked.flatMap(({ level }, index) => (ranges[index] ? [{ level, range: ranges[index] }] : [])),
    );
  };
  const broke = (error: unknown) => {
    state = 'not-checked';
    latest = null;
    result = null;
    highlights.clear(editor);
    options.broke(error);
  };
  const show = (found: CheckResult, now: PanelView['state']) => {
    try {
      result = found;
      state = now;
      paint(found);
    } catch (error) {
      broke(error);
    }
    options.checked(session, result);
  };
  const checks = createDraftChecks(
    (checked) => {
      if (ending.signal.aborted || checked.text !== text) return;
      const found = { ...checked, findings: offerOtherWordings(checked.findings, text, wordings) };
      // Korean composes up to the press of Post: the gate must know of the last syllable before a mark may show it.
      latest = found;
      if (state !== 'composing') show(found, 'checked');
    },
    (_error, draft) => {
      // Nobody there: what must never slip through is still looked for here.
      if (ending.signal.aborted || draft.text !== text || state === 'composing') return;
      show(essential(), 'partly-checked');
    },
  );
  const refresh = () => {
    frame = 0;
    try {
      const wasEmpty = text === '';
      if (read() !== '' && wasEmpty) contentKind = null;
      if (editor.isComposing()) state = 'composing';
      else if (state === 'composing') state = 'checked';
      checks.want({
        text,
        context: {
          ...options.readContext(composer, findAnswered()),
          ...(contentKind ? { contentKind } : {}),
        },
      });
    } catch (error) {
      broke(error);
    }
    options.typed(session, text);
  };
  const session: ComposerSession = {
    id,
    composer,
    get answered() {
      return findAnswered();
    },
    text: read,
    checkNow,
    fullCheck: () => latest,
    changed() {
      frame ||= requestAnimationFrame(refresh);
    },
    contentKind: () => contentKind,
    sayContentKind(kind) {
      contentKind = kind;
      session.changed();
    },
    offerUnsent(offered) {
      unsent = offered;
    },
    repliesWith(said) {
      wordings = said;
    },
    view: () => ({
      composerId: id,
      site: composer.site,
      kind: composer.kind,
      canAddPost: composer.canAddPost(),
      frame: composer.frame.isConnected ? composer.frame : hostOf(composer),
      text,
      state,
      result,
      unsent,
    }),
    close() {
      ending.abort();
      cancelAnimationFrame(frame);
      highlights.clear(editor);
    },
  };
  editor.root.addEventListener(
    'compositionend',
    () => setTimeout(() => session.changed(), COMPOSITION_QUIET_MS + 5),
    { signal: ending.signal },
  );
  session.changed();
  return session;
}
