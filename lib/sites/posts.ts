import { createFrameQueue } from './frame-queue';
import { editableAt, elementOf } from './nodes';
import type { SeenPost, Site } from './site';

/**
 * The content script's style sheet must give posts this animation; its start is how we hear of the first ones without
 * watching the document:
 *
 *     @keyframes tonewright-seen { to {} }
 *     article[data-testid="tweet"], [role="article"] { animation: tonewright-seen 0.001s; }
 */
export const SEEN_ANIMATION = 'tonewright-seen';

export interface PostEvents {
  /** Came into view, or came to hold another text. */
  seen(post: SeenPost): void;
  /** The same post and text; something else about it may have changed, such as its counts. */
  changed?(post: SeenPost): void;
  /** Its element left the page or holds another post now. */
  gone(post: SeenPost): void;
}

interface TrackedPost {
  onScreen: boolean;
  post: SeenPost | null;
}

/** What tells that a re-used cell holds another post, that somebody edited theirs in place, or that counts moved on. */
const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['href', 'datetime', 'aria-label'],
};

/** Tells of posts on screen, each id once at a time, until `signal` aborts. */
export function watchPosts(site: Site, events: PostEvents, signal: AbortSignal): void {
  const tracked = new Map<HTMLElement, TrackedPost>();
  const shown = new Map<string, HTMLElement>();
  const timelines = new WeakSet<Node>();
  const queue = createFrameQueue<HTMLElement>((elements) => elements.forEach(refresh));

  const visibility = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const entry = tracked.get(target as HTMLElement);
      if (!entry) continue;
      entry.onScreen = isIntersecting;
      // Leaving the page ends being on screen, also for a post whose whole dialog goes.
      if (isIntersecting || !target.isConnected) queue.add(target as HTMLElement);
    }
  });
  const changes = new MutationObserver((records) => {
    const telling = records.filter(tellsOfPosts);
    for (const record of telling) notice(record);
    takeFromHandedOn(telling);
    for (const element of tracked.keys()) if (!element.isConnected) queue.add(element);
  });

  const track = (element: HTMLElement) => {
    if (!tracked.has(element)) {
      tracked.set(element, { onScreen: false, post: null });
      visibility.observe(element);
    }
    const timeline = site.timelineOf(element);
    if (timelines.has(timeline)) return;
    timelines.add(timeline);
    changes.observe(timeline, CHANGES);
  };
  const notice = ({ target, addedNodes }: MutationRecord) => {
    if (addedNodes.length > 0 && [...addedNodes].every(isOurs)) return;
    const around = cellAround(target);
    if (around) queue.add(around);
    for (const node of addedNodes) {
      if (!(node instanceof HTMLElement)) continue;
      if (node.matches(site.postSelector)) track(node);
      for (const inner of node.querySelectorAll<HTMLElement>(site.postSelector)) track(inner);
    }
  };
  /** Before the next paint: what was said of a post must not be seen on another for as long as a frame. */
  const takeFromHandedOn = (records: readonly MutationRecord[]) => {
    // Names of counts change all the time, and tell of no other post.
    const telling = records.filter(({ attributeName }) => attributeName !== 'aria-label');
    for (const cell of new Set(telling.flatMap(({ target }) => cellAround(target) ?? []))) {
      const entry = tracked.get(cell);
      const now = entry?.post && site.readPost(cell);
      if (entry?.post && now && now.post.id !== entry.post.post.id) forget(entry);
    }
  };
  const cellAround = (node: Node) => elementOf(node)?.closest<HTMLElement>(site.postSelector) ?? null;
  const forget = (entry: TrackedPost) => {
    const { post } = entry;
    entry.post = null;
    if (!post || shown.get(post.post.id) !== post.element) return;
    shown.delete(post.post.id);
    events.gone(post);
    // The same post may stand elsewhere too: in the feed behind the dialog that showed it.
    for (const [element, other] of tracked)
      if (other.post?.post.id === post.post.id) show(element, other.post);
  };
  const show = (element: HTMLElement, post: SeenPost) => {
    shown.set(post.post.id, element);
    events.seen(post);
  };
  const refresh = (element: HTMLElement) => {
    const entry = tracked.get(element);
    if (!entry) return;
    if (!element.isConnected) {
      tracked.delete(element);
      visibility.unobserve(element);
      forget(entry);
      return;
    }
    if (!entry.onScreen && !entry.post) return;
    const post = site.readPost(element);
    if (!entry.onScreen) {
      // A list hands cells on out of sight, too.
      if (post?.post.id !== entry.post?.post.id) forget(entry);
      return;
    }
    if (post?.post.id === entry.post?.post.id && post?.post.text === entry.post?.post.text) {
      if (post) events.changed?.(post);
      return;
    }
    if (post?.post.id !== entry.post?.post.id) forget(entry);
    entry.post = post;
    if (post) show(element, post);
  };

  window.addEventListener(
    'animationstart',
    (event) => {
      if (!event.isTrusted || event.animationName !== SEEN_ANIMATION) return;
      event.stopImmediatePropagation();
      if (event.target instanceof HTMLElement) track(event.target);
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => {
    visibility.disconnect();
    changes.disconnect();
    queue.clear();
    tracked.clear();
  });
}

/** Neither what we draw nor what somebody types into a box beneath a post. */
function tellsOfPosts({ target }: MutationRecord): boolean {
  return !isOurs(target) && editableAt(target) === null;
}

function isOurs(node: Node): boolean {
  return node.nodeName.startsWith('TONEWRIGHT-');
}
