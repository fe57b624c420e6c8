import { fillTemplate } from '@/lib/core/replies/fill-template';
import type { Post } from '@/lib/core/replies/post';
import { replyLanguage } from '@/lib/core/replies/reply-language';
import { NOTHING_SAID, type SaidBefore } from '@/lib/core/replies/said-before';
import type { TypedShortcut } from '@/lib/core/replies/typed-shortcut';
import { fillWordings, wordingsFor } from '@/lib/core/replies/wordings-for';
import type { SeenPost, Site } from '@/lib/sites/site';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { ComposerSession } from './composer-session';
import type { FilledChecks } from './filled-checks';
import { asItStands, inPlace, languageAt, placeAt, placeAtCaret, type ReplyPlace } from './reply-place';
import type { SavedReplies } from './saved-replies';
import { viewBlanks } from './view-blanks';
import { viewPalette } from './view-palette';
import type { Writer } from './writer';

type Values = Readonly<Record<string, string>>;

/** From a complaint, the palette or a typed shortcut to a filled reply in the composer. */
export interface Replying {
  answer(post: SeenPost): Promise<void>;
  openPalette(session: ComposerSession): Promise<void>;
  /** The palette for whatever is being written; false where nothing is. */
  openPaletteFor(session: ComposerSession | null): boolean;
  /** A reply, or the palette, in the place of what was typed for it. */
  expand(session: ComposerSession, shortcut: TypedShortcut): void;
  /** The team's replies have come, or changed. */
  refresh(): void;
  choose(templateId: string): void;
  /** Looks at what these values would put into the composer. */
  check(values: Values): void;
  insert(values: Values): void;
  close(): void;
  /** Its composer is gone, and with it what was asked for it. */
  ended(session: ComposerSession): void;
}

export interface ReplyingOptions {
  readonly site: Site;
  readonly store: OverlayStore;
  readonly replies: SavedReplies;
  readonly checks: FilledChecks;
  readonly writer: Writer;
  readonly open: (composer: ComposerSession['composer']) => ComposerSession;
  /** What is said next belongs to this part of the page. */
  readonly showAt: (element: Element) => void;
  readonly used: (templateId: string) => void;
}

/** What is being answered, and where the answer goes. */
interface Target {
  readonly place: ReplyPlace;
  readonly post: Post | null;
  readonly said: SaidBefore;
}

const CLOSED = { palette: null, blanks: null, filled: null };

export function createReplying(options: ReplyingOptions): Replying {
  const { site, store, replies, checks, writer, open, showAt, used } = options;
  let target: Target | null = null;
  /** The post whose reply box is on its way: a second click on its chip asks for nothing more. */
  let opening = '';

  const languageFor = (post: Post | null, place: ReplyPlace) =>
    post ? replyLanguage(post) : languageAt(place, store.getState().language);
  const start = async (at: Target, templateId: string) => {
    target = at;
    const template = replies.find(templateId);
    if (!template) return;
    const { place, post, said } = at;
    const remembered = await replies.remembered();
    if (target !== at) return;
    const wordings = wordingsFor(template, languageFor(post, place), said);
    const blanks = viewBlanks(replies, at, { template, wordings, remembered });
    const isAsking = blanks.missing.length > 0 || blanks.outdated;
    store.setState({ ...CLOSED, blanks: isAsking ? blanks : null });
    if (!isAsking) await finish(templateId, fillWordings(wordings, blanks.known));
  };
  /** `texts`: the reply in all its wordings; the first goes in. */
  const finish = async (templateId: string, texts: readonly string[]) => {
    if (!target) return;
    const asked = target.place;
    target = null;
    await asked.session.composer.editor.settled();
    const place = asItStands(asked);
    const { session, at, expected } = place;
    const [reply = ''] = texts;
    const { text, start } = inPlace(place, reply);
    // Twice the same in one message helps nobody, but a typed shortcut must go.
    const standing = expected === '' ? session.text().indexOf(reply) : -1;
    if (standing < 0) {
      session.repliesWith(texts);
      used(templateId);
      if (!(await writer.replace(session, at, expected, text))) return;
    }
    const open = checks.openPlace(session, reply);
    // Who has typed on goes on there.
    if (!open && expected !== '' && place !== asked) return;
    const from = standing < 0 ? at.start + start : standing;
    const to = open ?? { start: reply.length, end: reply.length };
    session.composer.editor.select({ start: from + to.start, end: from + to.end });
  };
  const showPalette = async (place: ReplyPlace, query: string) => {
    const post = place.session.answered;
    const asked = { place, post, said: NOTHING_SAID };
    target = asked;
    const palette = viewPalette(replies, asked, languageFor(post, place), query);
    store.setState({ ...CLOSED, palette });
    await rank(asked);
  };
  /** Puts what fits in front, and what was said before behind, once both are known. */
  const rank = async (asked: Target) => {
    const said = await replies.saidBefore(asked.post, asked.place.session.composer);
    const fitting = (await replies.fitting(asked.post, said)).map(({ id }) => id);
    const { palette } = store.getState();
    if (target !== asked || !palette) return;
    target = { ...asked, said };
    store.setState({ palette: { ...palette, fitting, said } });
  };

  return {
    async answer(seen) {
      if (opening === seen.post.id) return;
      opening = seen.post.id;
      const composer = await site.openReply(seen).finally(() => {
        opening = '';
      });
      if (!composer) {
        showAt(seen.element);
        store.setState({ notice: { key: 'noComposer' } });
        return;
      }
      const place = placeAtCaret(open(composer));
      const said = await replies.saidBefore(seen.post, composer);
      const [best] = await replies.fitting(seen.post, said);
      if (best) await start({ place, post: seen.post, said }, best.id);
      else await showPalette(place, '');
    },
    openPalette: (session) => showPalette(placeAtCaret(session), ''),
    openPaletteFor(session) {
      const { gate, palette, blanks } = store.getState();
      if (session && !gate && !palette && !blanks) void this.openPalette(session);
      return session !== null;
    },
    expand(session, shortcut) {
      const { reply } = replies.byShortcut(shortcut.typed);
      const place = placeAt(session, shortcut);
      const post = session.answered;
      if (!reply) return void showPalette(place, shortcut.typed);
      void replies.saidBefore(post, session.composer).then((said) => start({ place, post, said }, reply.id));
    },
    refresh() {
      const { palette } = store.getState();
      if (!palette || !target) return;
      store.setState({ palette: { ...palette, search: replies.search(), recent: replies.recent() } });
      void rank(target);
    },
    choose(templateId) {
      if (target) void start(target, templateId);
    },
    check(values) {
      const { blanks } = store.getState();
      if (!blanks || !target) return;
      const { text } = fillTemplate(blanks.wordings[0]?.body ?? '', values, blanks.language);
      checks.want(target.place, text);
    },
    insert(values) {
      const { blanks } = store.getState();
      if (!blanks || !target) return;
      const { template, wordings, language, known } = blanks;
      const filled = fillTemplate(wordings[0]?.body ?? '', values, language);
      if (filled.missing.length > 0 || checks.holds(target.place, filled.text)) return;
      store.setState(CLOSED);
      const typed = Object.entries(values).filter(([blank, value]) => value !== known[blank]);
      replies.remember(template.id, Object.fromEntries(typed));
      void finish(template.id, fillWordings(blanks, values));
    },
    close() {
      store.setState(CLOSED);
      const at = target?.place;
      target = null;
      if (at?.session.composer.editor.root.isConnected)
        at.session.composer.editor.select({ start: at.at.end, end: at.at.end });
    },
    ended(session) {
      if (target?.place.session === session) this.close();
    },
  };
}
