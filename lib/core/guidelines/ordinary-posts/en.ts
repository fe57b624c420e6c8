import { ENGLISH_ON_FACEBOOK } from './en-facebook';
import { ENGLISH_ON_X } from './en-x';
import { type OrdinaryPost, postsOn } from './ordinary-post';

export const ENGLISH_POSTS: readonly OrdinaryPost[] = [
  ...postsOn('x', ENGLISH_ON_X),
  ...postsOn('facebook', ENGLISH_ON_FACEBOOK),
];
