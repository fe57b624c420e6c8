import { blankDefaults } from '@/lib/core/replies/blank-defaults';
import { chooseTemplates } from '@/lib/core/replies/choose-template';
import { fillTemplate } from '@/lib/core/replies/fill-template';
import type { Post } from '@/lib/core/replies/post';
import { replyLanguage } from '@/lib/core/replies/reply-language';
import { triage } from '@/lib/core/replies/triage';
import type { SeenPost, Site } from '@/lib/sites/site';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { ComposerSession } from './composer-session';
import type { PageWorkspace } from './workspace';
import type { Writer } from './writer';

/** From a complaint, or from the palette, to a filled reply in the composer. */
export interface Replying {
  answer(post: SeenPost): Promise<void>;
  openPalette(session: ComposerSession): void;
  choose(templateId: string): void;
  insert(values: Readonly<Record<string, string>>): void;
  close(): void;
}

interface ReplyingOptions {
  readonly site: Site;
  readonly store: OverlayStore;
  readonly workspace: PageWorkspace;
  readonly writer: Writer;
  readonly open: (composer: ComposerSession['composer']) => ComposerSession;
  readonly used: (templateId: string) => void;
}

export function createReplying({ site, store, workspace, writer, open, used }: ReplyingOptions): Replying {
  let target: { session: ComposerSession; post: Post | null } | null = null;

  const ranked = (post: Post | null) => {
    const { templates } = workspace.snapshot();
    return post ? chooseTemplates(post, triage(post.text), templates, []) : [];
  };
  const start = (session: ComposerSession, post: Post | null, templateId: string) => {
    const { templates, settings } = workspace.snapshot();
    const template = templates.find(({ id }) => id === templateId);
    if (!template) return;
    target = { session, post };
    const wanted = replyLanguage(post);
    const language = template.bodies[wanted] ? wanted : template.bodies.ko ? 'ko' : 'en';
    const known = blankDefaults(post, settings);
    const { missing, text } = fillTemplate(template.bodies[language] ?? '', known, language);
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
      const best = ranked(seen.post)[0];
      const composer = await site.openReply(seen);
      if (!composer) {
        store.setState({ notice: { key: 'noComposer' } });
        return;
      }
      const session = open(composer);
      if (best) start(session, seen.post, best.id);
      else this.openPalette(session);
    },
    openPalette(session) {
      target = { session, post: session.answered };
      writer.rememberCaret(session);
      store.setState({
        blanks: null,
        palette: {
          composerId: session.id,
          language: replyLanguage(session.answered),
          fitting: ranked(session.answered).map(({ id }) => id),
        },
      });
    },
    choose(templateId) {
      if (target) start(target.session, target.post, templateId);
    },
    insert(values) {
      const { blanks } = store.getState();
      if (!blanks) return;
      const { text, missing } = fillTemplate(
        blanks.template.bodies[blanks.language] ?? '',
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
