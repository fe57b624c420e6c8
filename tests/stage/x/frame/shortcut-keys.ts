import { language } from '../../shared/preferences';

const KEYS: [string, string, string][] = [
  ['n', 'New post', '새 게시물'],
  ['CTRL Enter', 'Send post', '게시물 전송하기'],
  ['r', 'Reply', '답글'],
  ['l', 'Like', '마음에 들어요'],
  ['t', 'Repost', '재게시'],
  ['b', 'Bookmark', '북마크'],
  ['j', 'Next post', '다음 게시물'],
  ['k', 'Previous post', '이전 게시물'],
];

/** X writes its keyboard shortcuts, with their names, on the app's wrapper. */
export const shortcutKeys = JSON.stringify(
  Object.fromEntries(KEYS.map(([key, english, korean]) => [key, language === 'ko' ? korean : english])),
);
