import type { Span } from './span';

/** Whole emoji with all that joins them; and pictures that people see as emoji though no selector follows. */
const EMOJI = /\p{RGI_Emoji}|[\p{Extended_Pictographic}--[©®™‼⁉〰〽↔-↪]]\ufe0f?/gv;

/** Emoji of a text as people see them: a family, a flag or a hand of any colour is one (UTF-16 offsets). */
export function emojiIn(text: string): readonly (Span & { readonly emoji: string })[] {
  return [...text.matchAll(EMOJI)].map(({ 0: emoji, index }) => ({
    start: index,
    end: index + emoji.length,
    emoji,
  }));
}

/** The emoji without its colour of skin and its selector, as lists are compared. */
export function plainEmoji(emoji: string): string {
  return emoji.replace(/[\u{1f3fb}-\u{1f3ff}\ufe0f]/gu, '');
}
