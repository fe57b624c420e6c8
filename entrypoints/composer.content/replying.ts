import type { Language } from '@/lib/core/language';
import { blankDefaults } from '@/lib/core/replies/blank-defaults';
import { chooseTemplates } from '@/lib/core/replies/choose-template';
import { fillTemplate } from '@/lib/core/replies/fill-template';
import type { Post } from '@/lib/core/replies/post';
import { type RankedWording, rankWordings } from '@/lib/core/replies/rank-wordings';
import { replyLanguage } from '@/lib/core/replies/reply-language';
import { type SaidBefore, saidBefore } from '@/lib/core/replies/said-before';
import { isOutdated, usableTemplates } from '@/lib/core/replies/usable-templates';
import { roleOf } from '@/lib/core/team/role-of';
import { ask } from '@/lib/platform/messenger';
import type { Composer, SeenPost, Site } from '@/lib/sites/site';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { ComposerSession } from './composer-session';
import type { PostReader } from './post-reader';
import type { PageWorkspace } from './workspace';
import type { Writer } from './writer';

/** From a complaint, or from the palette, to a filled reply in the composer. */
export interface Replying {
  answer(post: SeenPost): Promise<void>;
  openPalette(session: ComposerSession): Promise<void>;
  /** The palette for whatever is being written; false where nothing is. */
  openPaletteFor(session: ComposerSession | null): boolean;
  choose(templateId: string): void;
  insert(values: Readonly<Record<string, string>>): void;
  close(): void;
}

interface ReplyingOptions {
  readonly site: Site;
  readonly store: OverlayStore;
  readonly workspace: PageWorkspace;
  readonly reader: PostReader;
  readonly writer: Writer;
  readonly open: (composer: ComposerSession['composer']) => ComposerSession;
  readonly used: (templateId: string) => void;
}

export function createReplying(options: ReplyingOptions): Replying {
  const { site, store, workspace, reader, writer, open, used } = options;
  let target: { session: ComposerSession; post: Post | null } | null = null;

  const usable = () => {
    const { templates, settings } = workspace.snapshot();
    return usableTemplates(templates, roleOf(site.account() ?? '', settings));
  };
  const today = () =>
    new Intl.DateTimeFormat('en-CA', { timeZone: workspace.snapshot().settings.zone }).format(Date.now());
  /** Without an answer, only what stands on the page is known. */
  const said = async (post: Post | null, composer: Composer | null): Promise<SaidBefore> => {
    const recent = await ask('sent.recent', {}).catch(() => []);
    const conversation = composer ? site.conversationOf(composer) : [];
    const ours = conversation.filter(({ own }) => own);
    return saidBefore(
      post,
      recent,
      ours.map(({ post: { text, time } }) => ({ text, at: time ?? 0 })),
    );
  };
  const ranked = async (post: Post | null, before: SaidBefore) => {
    const triage = post && (await reader.read(post));
    return triage ? chooseTemplates(post, triage, usable(), before) : [];
  };
  const start = async (session: ComposerSession, post: Post | null, templateId: string) => {
    const { settings } = workspace.snapshot();
    const template = usable().find(({ id }) => id === templateId);
    if (!template) return;
    target = { session, post };
    const wanted = replyLanguage(post);
    const language = template.wordings[wanted].length > 0 ? wanted : wanted === 'ko' ? 'en' : 'ko';
    const wordings = rankWordings(template.wordings[language], await said(post, session.composer));
    if (target?.session !== session) return;
    const known = blankDefaults(post, settings);
    const { missing } = fillTemplate(wordings[0]?.body ?? '', known, language);
    const outdated = isOutdated(template, today());
    if (missing.length > 0 || outdated) {
      store.setState({
        palette: null,
        blanks: { composerId: session.id, template, language, wordings, outdated, known, missing },
      });
      return;
    }
    store.setState({ palette: null, blanks: null });
    finish(template.id, filledWith(wordings, known, language));
  };
  /** `texts`: the reply in all its wordings; the first goes in. */
  const finish = (templateId: string, texts: readonly string[]) => {
    if (!target) return;
    const { session } = target;
    target = null;
    used(templateId);
    session.repliesWith(texts);
    void writer.insert(session, texts[0] ?? '');
  };

  return {
    async answer(seen) {
      const composer = await site.openReply(seen);
      if (!composer) {
        store.setState({ notice: { key: 'noComposer' } });
        return;
      }
      const session = open(composer);
      const [best] = await ranked(seen.post, await said(seen.post, composer));
      if (best) await start(session, seen.post, best.id);
      else await this.openPalette(session);
    },
    async openPalette(session) {
      const { answered } = session;
      target = { session, post: answered };
      writer.rememberCaret(session);
      const palette = {
        composerId: session.id,
        language: replyLanguage(answered),
        fitting: [],
        today: today(),
      };
      store.setState({ blanks: null, palette, templates: usable() });
      const fitting = (await ranked(answered, await said(answered, session.composer))).map(({ id }) => id);
      if (store.getState().palette === palette) store.setState({ palette: { ...palette, fitting } });
    },
    openPaletteFor(session) {
      if (session) void this.openPalette(session);
      return session !== null;
    },
    choose(templateId) {
      if (target) void start(target.session, target.post, templateId);
    },
    insert(values) {
      const { blanks } = store.getState();
      if (!blanks) return;
      const { template, wordings, language } = blanks;
      if (fillTemplate(wordings[0]?.body ?? '', values, language).missing.length > 0) return;
      store.setState({ blanks: null });
      finish(template.id, filledWith(wordings, values, language));
    },
    close() {
      store.setState({ palette: null, blanks: null });
      if (target) writer.returnCaret(target.session);
      target = null;
    },
  };
}

/** Every wording with these values; what would be left with an open blank is none. */
function filledWith(
  wordings: readonly RankedWording[],
  values: Readonly<Record<string, string>>,
  language: Language,
): readonly string[] {
  return wordings
    .map(({ body }) => fillTemplate(body, values, language))
    .filter(({ missing }) => missing.length === 0)
    .map(({ text }) => text);
}
