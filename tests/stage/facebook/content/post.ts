import type { Scene } from '../../shared/drawing';
import { type Person, personOf, profileLink } from './people';

export interface Comment {
  /** Digits. */
  id: string;
  author: string;
  at: string;
  /** Language and country, as Facebook tags a comment's text. */
  lang: string;
  text: string;
  replies: Comment[];
}

export interface Post {
  /** Digits or a pfbid name. */
  id: string;
  author: string;
  at: string;
  text: string;
  /** Some accounts get a layout without the rendering roles, `aria-posinset` and `data-commentid`. */
  bare?: boolean;
  picture?: { scene: Scene; alt: string };
  likes: number;
  shares: number;
  comments: Comment[];
}

export function permalink(post: Post): string {
  const author = personOf(post.author);
  if (author.page) return `/${author.page}/posts/${post.id}`;
  return `/permalink.php?story_fbid=${post.id}&id=${author.id}`;
}

/** A reply's address names both itself and the comment it belongs to. */
export function commentLink(post: Post, comment: Comment, parent?: Comment): string {
  const ids = parent ? `comment_id=${parent.id}&reply_comment_id=${comment.id}` : `comment_id=${comment.id}`;
  return `${permalink(post)}${permalink(post).includes('?') ? '&' : '?'}${ids}`;
}

/** Links on names carry the comment in base64 of `comment:<post>_<comment>`. */
export function authorLink(author: Person, post: Post, comment: Comment): string {
  const link = profileLink(author);
  const coded = btoa(`comment:${post.id}_${comment.id}`);
  return `${link}${link.includes('?') ? '&' : '?'}comment_id=${encodeURIComponent(coded)}`;
}
