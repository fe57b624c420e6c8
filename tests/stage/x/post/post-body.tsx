import { useState } from 'react';
import { language } from '../../shared/preferences';
import type { Post } from '../content/post';
import { labels } from '../labels';
import { Pressable, Row, TextBlock, View, Words } from '../view';
import { PostText } from './post-text';

const LONG = 220;

interface PostBodyProps {
  post: Post;
  id: string;
  size?: number;
  whole?: boolean;
}

/** The text of a post, with the row that tells of a translation and the control that shows the rest. */
export function PostBody({ post, id, size = 15, whole = false }: PostBodyProps) {
  // Kept by post id, because the node goes on to show other posts.
  const [originalOf, setOriginalOf] = useState<string | null>(null);
  const [openedOf, setOpenedOf] = useState<string | null>(null);
  const original = originalOf === post.id;
  const opened = openedOf === post.id;
  const translation = original ? undefined : post.translation;
  const text = translation?.text[language] ?? post.text;
  const cut = !whole && !opened && text.length > LONG;
  return (
    <View>
      {post.translation && (
        <Row css={{ gap: 6, marginBottom: 4 }}>
          <TextBlock css={{ color: 'var(--x-faint)', fontSize: 13 }}>
            <Words>{labels.translatedFrom(labels.languageNames[post.translation.from])}</Words>
          </TextBlock>
          <Pressable
            aria-label={original ? labels.showTranslation : labels.showOriginal}
            onClick={(event) => {
              event.stopPropagation();
              setOriginalOf(original ? null : post.id);
            }}
          >
            <TextBlock css={{ color: 'rgb(29, 155, 240)', fontSize: 13 }}>
              <Words>{original ? labels.showTranslation : labels.showOriginal}</Words>
            </TextBlock>
          </Pressable>
        </Row>
      )}
      <TextBlock
        data-testid="tweetText"
        dir="auto"
        lang={translation ? language : post.lang}
        id={id}
        css={{ fontSize: size, lineHeight: size > 15 ? '24px' : '20px' }}
      >
        <PostText text={cut ? `${text.slice(0, LONG)}…` : text} />
      </TextBlock>
      {cut && (
        <Pressable
          data-testid="tweet-text-show-more-link"
          onClick={(event) => {
            event.stopPropagation();
            setOpenedOf(post.id);
          }}
          css={{ alignSelf: 'flex-start' }}
        >
          <TextBlock css={{ color: 'rgb(29, 155, 240)' }}>
            <Words>{labels.showMore}</Words>
          </TextBlock>
        </Pressable>
      )}
    </View>
  );
}
