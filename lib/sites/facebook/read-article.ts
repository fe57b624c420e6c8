import type { Post } from '@/lib/core/replies/post';
import { isComment } from './articles';
import { readComment } from './read-comment';
import { readPost } from './read-post';

/** Reads an article, be it a comment or a post. */
export function readArticle(article: HTMLElement): Post | null {
  return isComment(article) ? readComment(article) : readPost(article);
}
