import type { UnsentText } from '@/lib/core/drafts/unsent-text';
import { AskError } from '@/lib/platform/ask-error';
import { newId } from '@/lib/platform/ids';
import { ask } from '@/lib/platform/messenger';
import type { ComposerSession } from './composer-session';

/** Keeps a composer's text as it is typed, at most this long after the last key. */
const SAVE_AFTER_MS = 300;
/** After a press of Post, the text should have left the composer by one of these moments. */
const LOOK_AFTER_MS = [250, 1000, 3000, 8000];

export interface UnsentKeeper {
  /** Offers an empty composer what an earlier session left unsent in this place; whether there is something. */
  offer(session: ComposerSession): Promise<boolean>;
  keep(session: ComposerSession, text: string): void;
  /** The offered text stands in the composer: kept there before the old copy goes. */
  restored(session: ComposerSession, unsent: UnsentText): Promise<void>;
  /** A text that is split over several composers: kept whole, too, until one of its parts is out. */
  keepWhole(session: ComposerSession, text: string): Promise<WholeText>;
  /** The person's press went to the page: watch whether the text leaves. */
  pressed(session: ComposerSession, text: string): void;
}

export interface WholeText {
  /** That composer holds a part of it. */
  standsIn(session: ComposerSession): void;
  /** Keeps it again as the newest, so that it is offered before its parts. */
  putOnTop(): void;
  forget(): void;
}

interface KeeperOptions {
  readonly posted: (session: ComposerSession, text: string) => void;
  /** Texts are not kept any more: this page outlived an update of the extension, or the database cannot be written. */
  readonly lost: (why: 'reload' | 'unkept') => void;
  readonly signal: AbortSignal;
}

export function createUnsentKeeper({ posted, lost, signal }: KeeperOptions): UnsentKeeper {
  const waiting = new Map<string, { session: ComposerSession; text: string }>();
  const saved = new Set<string>();
  /** By composer: the text of which it holds a part. */
  const wholes = new Map<string, WholeText>();
  const looking = new Set<() => void>();

  const save = async (id: string) => {
    const entry = waiting.get(id);
    waiting.delete(id);
    if (!entry) return;
    const { session, text } = entry;
    if (text.trim() === '' && !saved.has(id)) return;
    saved.add(id);
    const { site, kind } = session.composer;
    const inReplyTo = session.answered?.id ?? '';
    await ask('unsent.save', { id, site, kind, inReplyTo, text, updatedAt: Date.now() }).catch((error) => {
      const code = error instanceof AskError ? error.code : null;
      if (code === 'gone') lost('reload');
      if (code === 'failed') lost('unkept');
    });
  };
  const drop = (id: string) => ask('unsent.drop', { id }).catch(() => undefined);
  window.addEventListener(
    'pagehide',
    () => {
      for (const look of looking) look();
      for (const id of waiting.keys()) void save(id);
    },
    { signal },
  );

  return {
    async offer(session) {
      const { id, composer, answered } = session;
      const place = { site: composer.site, kind: composer.kind, inReplyTo: answered?.id ?? '' };
      const unsent = await ask('unsent.find', { ...place, except: id }).catch(() => null);
      if (!unsent || session.text().trim() !== '') return false;
      session.offerUnsent(unsent);
      return true;
    },
    keep(session, text) {
      if (!waiting.has(session.id)) setTimeout(save, SAVE_AFTER_MS, session.id);
      waiting.set(session.id, { session, text });
    },
    async restored(session, { id }) {
      waiting.set(session.id, { session, text: session.text() });
      await save(session.id);
      await drop(id);
    },
    async keepWhole({ composer: { site, kind }, answered }, text) {
      const id = newId();
      let isKept = true;
      const keep = () => {
        const row = { id, site, kind, inReplyTo: answered?.id ?? '', text, updatedAt: Date.now() };
        return isKept ? ask('unsent.save', row).catch(() => null) : null;
      };
      const whole: WholeText = {
        standsIn: (session) => void wholes.set(session.id, whole),
        putOnTop: () => void setTimeout(keep, 2 * SAVE_AFTER_MS),
        forget() {
          isKept = false;
          for (const [part, known] of wholes) if (known === whole) wholes.delete(part);
          void drop(id);
        },
      };
      await keep();
      return whole;
    },
    pressed(session, text) {
      if (text.trim() === '') return;
      const look = () => {
        if (!looking.has(look) || !hasLeft(session, text)) return;
        looking.delete(look);
        waiting.delete(session.id);
        saved.delete(session.id);
        void drop(session.id);
        wholes.get(session.id)?.forget();
        posted(session, text);
      };
      looking.add(look);
      for (const delay of LOOK_AFTER_MS) setTimeout(look, delay);
      setTimeout(() => looking.delete(look), LOOK_AFTER_MS.at(-1));
    },
  };
}

/** The editor is empty, or it went away together with its dialog. */
function hasLeft({ composer: { editor, host } }: ComposerSession, text: string): boolean {
  if (editor.root.isConnected) return editor.readText().trim() === '' && text.trim() !== '';
  return host === document.body || !host.isConnected;
}
