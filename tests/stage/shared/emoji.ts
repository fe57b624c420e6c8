const EMOJI = /(\p{RGI_Emoji})/v;

/** Splits a text into runs of words and single emoji, in order. */
export function emojiRuns(text: string): { text: string; emoji: boolean }[] {
  return text
    .split(EMOJI)
    .map((run, index) => ({ text: run, emoji: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** The picture that stands for an emoji: both sites draw emoji as images whose `alt` is the character. */
export function emojiImage(emoji: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text x="18" y="29" font-size="29" text-anchor="middle">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
