import { KOREAN_ON_FACEBOOK } from './ko-facebook';
import { KOREAN_ON_X } from './ko-x';
import { type OrdinaryPost, postsOn } from './ordinary-post';

export const KOREAN_POSTS: readonly OrdinaryPost[] = [
  ...postsOn('x', KOREAN_ON_X),
  ...postsOn('facebook', KOREAN_ON_FACEBOOK),
];
