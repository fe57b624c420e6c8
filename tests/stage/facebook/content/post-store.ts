import { createStore } from '../../shared/store';
import type { Comment, Post } from './post';
import { WRITTEN_POSTS } from './written-posts';

export const posts = createStore<Post[]>(WRITTEN_POSTS);

let lastId = 8120000000900000;

export function addOwnPost(text: string) {
  lastId += 1;
  const post: Post = {
    id: String(lastId),
    author: 'moa',
    at: new Date().toISOString(),
    text,
    likes: 0,
    shares: 0,
    comments: [],
  };
  posts.set((all) => [post, ...all]);
}

/** Adds the brand's comment to a post, or to a comment's replies. */
export function addOwnComment(postId: string, text: string, parentId: string | null) {
  lastId += 1;
  const lang = /[가-힣]/.test(text) ? 'ko-KR' : 'en-US';
  const added: Comment = {
    id: String(lastId),
    author: 'moa',
    at: new Date().toISOString(),
    lang,
    text,
    replies: [],
  };
  const into = (comment: Comment): Comment =>
    comment.id === parentId ? { ...comment, replies: [...comment.replies, added] } : comment;
  posts.set((all) =>
    all.map((post) => {
      if (post.id !== postId) return post;
      return { ...post, comments: parentId ? post.comments.map(into) : [...post.comments, added] };
    }),
  );
}
