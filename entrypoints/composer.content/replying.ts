import { blankDefaults } from '@/lib/core/replies/blank-defaults';
import { chooseTemplates } from '@/lib/core/replies/choose-template';
import { fillTemplate } from '@/lib/core/replies/fill-template';
import type { Post } from '@/lib/core/replies/post';
import { replyLanguage } from '@/lib/core/replies/reply-language';
import type { SeenPost, Site } from '@/lib/sites/site';
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

  const ranked = async (post: Post | null) => {
    const triage = post && (await reader.read(post));
    return triage ? chooseTemplates(post, triage, workspace.snapshot().templates, []) : [];
  };
  const start = (session: ComposerSession, post: Post | null, templateId: string) => {
    const { templates, settings } = workspace.snapshot();
    const template = templates.find(({ id }) => id === templateId);
    if (!template) return;
    target = { session, post };
    const wanted = replyLanguage(post);
    const { wordings } = template;
    const language = wordings[wanted].length > 0 ? wanted : wordings.ko.length > 0 ? 'ko' : 'en';
    const known = blankDefaults(post, settings);
    const { missing, text } = fillTemplate(wordings[language][0] ?? '', known, language);
    if (missing.length > 0) {
      store.setState({
        palette: null,
        blanks: { composerId: session.id, template, language, known, missing },
      });
      return;
    }
    store.setState({ palette: null, blanks: null });
    finish(text, template.id);
  };
  const finish = (text: string, templateId: string) => {
    if (!target) return;
    const { session } = target;
    target = null;
    used(templateId);
    void writer.insert(session, text);
  };

  return {
    async answer(seen) {
      const [[best], composer] = await Promise.all([ranked(seen.post), site.openReply(seen)]);
      if (!composer) {
        store.setState({ notice: { key: 'noComposer' } });
        return;
      }
      const session = open(composer);
      if (best) start(session, seen.post, best.id);
      else await this.openPalette(session);
    },
    async openPalette(session) {
      const { answered } = session;
      target = { session, post: answered };
      writer.rememberCaret(session);
      const palette = { composerId: session.id, language: replyLanguage(answered), fitting: [] };
      store.setState({ blanks: null, palette });
      const fitting = (await ranked(answered)).map(({ id }) => id);
      if (store.getState().palette === palette) store.setState({ palette: { ...palette, fitting } });
    },
    openPaletteFor(session) {
      if (session) void this.openPalette(session);
      return session !== null;
    },
    choose(templateId) {
      if (target) start(target.session, target.post, templateId);
    },
    insert(values) {
      const { blanks } = store.getState();
      if (!blanks) return;
      const { text, missing } = fillTemplate(
        blanks.template.wordings[blanks.language][0] ?? '',
        values,
        blanks.language,
      );
      if (missing.length > 0) return;
      store.setState({ blanks: null });
      finish(text, blanks.template.id);
    },
    close() {
      store.setState({ palette: null, blanks: null });
      if (target) writer.returnCaret(target.session);
      target = null;
    },
  };
}
