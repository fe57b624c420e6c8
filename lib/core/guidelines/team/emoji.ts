import { emojiIn, plainEmoji } from '../../text/emoji';
import type { Span } from '../../text/span';
import { removal } from '../suggest';
import type { DemandOf } from './demand-of';
import type { Prepare } from './prepared-demand';

/** Emoji from our list, or none. Neighbours are marked as one. */
export const emoji: Prepare<DemandOf<'emoji'>> = ({ allowed }) => {
  const known = new Set(allowed.flatMap((entry) => emojiIn(entry)).map((one) => plainEmoji(one.emoji)));
  const message =
    known.size > 0
      ? { ko: `이모지는 ${allowed.join(' ')}만 씁니다`, en: `Only these emoji: ${allowed.join(' ')}` }
      : { ko: '이모지는 쓰지 않습니다', en: 'No emoji' };
  return {
    find(draft) {
      const runs: Span[] = [];
      for (const one of emojiIn(draft.text)) {
        if (known.has(plainEmoji(one.emoji))) continue;
        const last = runs.at(-1);
        if (last?.end === one.start) runs[runs.length - 1] = { start: last.start, end: one.end };
        else runs.push({ start: one.start, end: one.end });
      }
      return runs.map((run) => ({
        ...run,
        suggestions: [removal(draft.text, run, { ko: '이모지 빼기', en: 'Remove the emoji' })],
        message,
      }));
    },
  };
};
