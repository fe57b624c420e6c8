import { useMemo } from 'react';
import { useText } from '@/components/ui/language-provider';
import { splitThread } from '@/lib/core/reach/split-thread';
import { DraftLength } from './draft-length';
import './thread-posts.css';

/** The posts that a thread's text will be cut into, as the composer offers it. */
export function ThreadPosts({ text }: { text: string }) {
  const { t } = useText();
  const posts = useMemo(() => splitThread(text), [text]);
  if (posts.length === 0) return null;
  return (
    <ol className="tw-thread-posts" aria-label={t('workspace.drafts.threadPosts')}>
      {posts.map((post) => (
        <li key={post.start}>
          <p className="tw-text">{post.text}</p>
          <DraftLength text={post.text} site="x" />
        </li>
      ))}
    </ol>
  );
}
