import { timelineLength } from '../../shared/preferences';
import { createStore } from '../../shared/store';
import { HOME_POSTS } from './home-posts';
import { OLDER_POSTS } from './older-posts';
import { ME } from './people';
import type { Post } from './post';
import { PROFILE_POSTS } from './profile-posts';
import { SERVICE_POSTS } from './service-posts';
import { THREAD_POSTS } from './thread-posts';

/** Every post the page knows, newest first. */
export const posts = createStore<Post[]>([
  ...HOME_POSTS,
  ...SERVICE_POSTS,
  ...(timelineLength === 'long' ? OLDER_POSTS : []),
  ...THREAD_POSTS,
  ...PROFILE_POSTS,
]);
export const liked = createStore<ReadonlySet<string>>(new Set());
export const bookmarked = createStore<ReadonlySet<string>>(new Set());

let lastId = 1991200000000900000n;

export function findPost(id: string): Post | undefined {
  return posts.get().find((post) => post.id === id);
}

const RECENT_MS = 2 * 24 * 60 * 60_000;

/** What home shows of the last two days; or all that one account posted. */
export function homePosts(all: Post[], handle?: string): Post[] {
  const isShown = (post: Post) =>
    handle ? post.handle === handle : Date.now() - Date.parse(post.at) < RECENT_MS;
  return all.filter((post) => !post.answers && isShown(post));
}

export function repliesTo(all: Post[], id: string): Post[] {
  return all.filter((post) => post.answers === id);
}

/** Adds what the signed-in account wrote and returns it. */
export function addOwnPost(text: string, relation: Pick<Post, 'answers' | 'quotes'>): Post {
  lastId += 1n;
  const post: Post = {
    id: String(lastId),
    handle: ME.handle,
    at: new Date().toISOString(),
    lang: /[가-힣]/.test(text) ? 'ko' : 'en',
    text,
    ...relation,
    counts: { replies: 0, reposts: 0, likes: 0, views: 1 },
  };
  posts.set((all) => [post, ...all]);
  return post;
}

/** As when they were hidden, or their writer muted or blocked. */
export function dropPosts(isGone: (post: Post) => boolean) {
  posts.set((all) => all.filter((post) => !isGone(post)));
}

export function toggle(store: typeof liked, id: string) {
  store.set((ids) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    return next;
  });
}
