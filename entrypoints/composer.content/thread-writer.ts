import { splitThread } from '@/lib/core/reach/split-thread';
import { sameText } from '@/lib/sites/editors/same-text';
import type { Composer, Site } from '@/lib/sites/site';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { ComposerSession } from './composer-session';
import type { UnsentKeeper, WholeText } from './unsent-keeper';

/** Puts a text that is too long for one post into the posts of a thread. Presses the page's "add post" only. */
export interface ThreadWriter {
  split(session: ComposerSession, numbered: boolean): Promise<void>;
}

interface ThreadWriterOptions {
  readonly site: Site;
  readonly store: OverlayStore;
  readonly keeper: UnsentKeeper;
  readonly open: (composer: Composer) => ComposerSession;
}

/** Posts as they were written, and the text they were. */
interface Split {
  /** The composer of the last of them. */
  readonly last: Composer;
  readonly written: readonly string[];
  readonly text: string;
}

export function createThreadWriter({ site, store, keeper, open }: ThreadWriterOptions): ThreadWriter {
  let writing = false;

  /** Stops at the first post that the page does not take. */
  const writeAll = async ({ composer }: ComposerSession, parts: readonly string[], whole: WholeText) => {
    let post: Composer | null = composer;
    let last = composer;
    let count = 0;
    for (const part of parts) {
      if (count > 0) post = await site.addPost(last);
      if (!post || !(await put(post, part))) break;
      last = post;
      count += 1;
      whole.standsIn(open(post));
    }
    return { last, written: parts.slice(0, count), missing: parts.slice(count).join('\n\n') };
  };
  /** The page may have moved the posts to another place since they were written. */
  const postsOf = ({ last, written }: Split) => site.publishedWith(last).slice(-written.length);
  const undo = async (split: Split): Promise<boolean> => {
    const posts = postsOf(split);
    const [first, ...added] = posts;
    const unchanged = split.written.every((words, at) => sameText(posts[at]?.editor.readText() ?? '', words));
    if (!first || !unchanged || !(await put(first, split.text))) {
      store.setState({ notice: { key: 'threadChanged', text: split.text } });
      return false;
    }
    for (const post of added.reverse()) await put(post, '');
    toStart(first);
    store.setState({ notice: { key: 'threadUndone' } });
    return true;
  };
  const splitAndTell = async (session: ComposerSession, numbered: boolean) => {
    const text = session.text();
    const parts = splitThread(text, { numbered }).map((part) => part.text);
    if (parts.length < 2) return;
    const whole = await keeper.keepWhole(session, text);
    const { last, written, missing } = await writeAll(session, parts, whole);
    if (written.length === 0) {
      if (sameText(session.text(), text)) {
        whole.forget();
        store.setState({ notice: { key: 'failed' } });
      } else {
        whole.standsIn(session);
        whole.putOnTop();
        store.setState({ notice: { key: 'threadChanged', text } });
      }
      return;
    }
    whole.putOnTop();
    const split = { last, written, text };
    const undoing = () => void undo(split).then((undone) => undone && whole.forget());
    toStart(postsOf(split)[0] ?? last);
    store.setState({
      notice: missing
        ? { key: 'threadPartly', text: missing, undo: undoing }
        : { key: 'thread', undo: undoing },
    });
  };

  return {
    async split(session, numbered) {
      // Not while `writing`: a box that goes away under a syllable never settles.
      await session.composer.editor.settled();
      if (writing) return;
      writing = true;
      await splitAndTell(session, numbered).finally(() => {
        writing = false;
      });
    },
  };
}

/** Puts `text` in place of all that stands there. */
async function put({ editor }: Composer, text: string): Promise<boolean> {
  const before = editor.readText();
  const { status } = await editor.replace({ start: 0, end: before.length }, before, text);
  return status === 'written';
}

function toStart({ editor }: Composer): void {
  editor.select({ start: 0, end: 0 });
}
