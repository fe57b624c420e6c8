import { ENGLISH_POSTS } from './en';
import { KOREAN_POSTS } from './ko';
import type { OrdinaryPost } from './ordinary-post';

export type { OrdinaryPost };

/** A few hundred that a good rule mostly leaves alone. */
export const ORDINARY_POSTS: readonly OrdinaryPost[] = [...KOREAN_POSTS, ...ENGLISH_POSTS];
