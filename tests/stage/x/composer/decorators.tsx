import { CompositeDecorator, type ContentBlock, type ContentState } from 'draft-js';
import type { ReactNode } from 'react';
import { emojiImage } from '../../shared/emoji';
import { r } from '../view';

type Found = (start: number, end: number) => void;

const PATTERNS = {
  hashtag: /(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu,
  mention: /(?<![p{L}p{N}_])@[A-Za-z0-9_]{1,15}/g,
  link: /https?:\/\/[^\s]+/g,
  emoji: /\p{RGI_Emoji}/gv,
};

function byPattern(pattern: RegExp) {
  return (block: ContentBlock, found: Found) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
}

function Coloured({ children }: { children: ReactNode }) {
  return <span className={r({ color: 'rgb(29, 155, 240)' })}>{children}</span>;
}

interface DecoratedProps {
  children: ReactNode;
  decoratedText: string;
}

/** The character stays in the text, unseen, under its picture. */
function EmojiPicture({ children, decoratedText }: DecoratedProps) {
  return (
    <span
      className={r({
        backgroundPosition: 'center',
        backgroundRepeat: 'no-repeat',
        backgroundSize: '1em 1em',
        WebkitTextFillColor: 'transparent',
      })}
      style={{ backgroundImage: `url("${emojiImage(decoratedText)}")` }}
    >
      {children}
    </span>
  );
}

function mentionEntities(block: ContentBlock, found: Found, content: ContentState) {
  block.findEntityRanges((character) => {
    const key = character.getEntity();
    return key !== null && content.getEntity(key).getType() === 'MENTION';
  }, found);
}

export const decorator = new CompositeDecorator([
  { strategy: mentionEntities, component: Coloured },
  { strategy: byPattern(PATTERNS.link), component: Coloured },
  { strategy: byPattern(PATTERNS.hashtag), component: Coloured },
  { strategy: byPattern(PATTERNS.mention), component: Coloured },
  { strategy: byPattern(PATTERNS.emoji), component: EmojiPicture },
]);
