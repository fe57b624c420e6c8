import { type Language, languageOf } from '../language';
import type { Post } from './post';

/** The customer's language: the page's own tag where it names one of ours, else by the letters. Korean without a post. */
export function replyLanguage(post: Pick<Post, 'language' | 'text'> | null): Language {
  if (!post) return 'ko';
  const tag = post.language?.toLowerCase().split('-')[0];
  return tag === 'ko' || tag === 'en' ? tag : languageOf(post.text);
}
