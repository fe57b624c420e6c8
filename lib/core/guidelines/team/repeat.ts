import { foldCase } from '../../text/fold-case';
import { isKoreanTail } from '../../text/korean-tail';
import { originalSpan } from '../../text/mapped-text';
import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import { removal } from '../suggest';
import type { DemandOf } from './demand-of';
import type { Prepare, TeamMatch } from './prepared-demand';
import { quotedEn, withParticle } from './say';

const WORD = /[\p{L}\p{M}]+(?:[’'][a-z]+)?/giu;
/** English needs these in every sentence; they count only twice in a row. */
const FUNCTION_WORDS = new Set(
  'the an and or but nor so if as at by for from in into of off on onto out over to up with than then that this these those it its he she they them his her their we us our you your me my is are was were be been being am do does did has have had will would can could may might must shall should not no there here what which who when where how all any some each also just more most very'.split(
    ' ',
  ),
);
const LONGEST_TAIL = 5;

interface Word extends Span {
  readonly text: string;
}

/** No word too often, and none twice in a row. */
export const repeat: Prepare<DemandOf<'repeat'>> = ({ most }) => ({
  find(draft) {
    const words = wordsOf(draft);
    return [...doubled(draft, words), ...tooOften(draft, words, most)];
  },
});

/** Words outside links, hashtags and mentions, in the plain form's offsets. */
function wordsOf(draft: DraftText): readonly Word[] {
  const { urls, hashtags, mentions } = draft.entities;
  const entities = [...urls, ...hashtags, ...mentions];
  return [...draft.normal.text.matchAll(WORD)]
    .map(({ 0: text, index }) => ({ text: foldCase(text), start: index, end: index + text.length }))
    .filter(({ text, start, end }) => {
      if (text.length < 2) return false;
      const own = originalSpan(draft.normal, start, end);
      return !entities.some((entity) => entity.start <= own.start && own.end <= entity.end);
    });
}

function doubled(draft: DraftText, words: readonly Word[]): readonly TeamMatch[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (!before || before.text !== word.text) return [];
    if (!/^[ \t\n]+$/.test(draft.normal.text.slice(before.end, word.start))) return [];
    const second = originalSpan(draft.normal, word.start, word.end);
    const gap = originalSpan(draft.normal, before.end, word.end);
    return [
      {
        ...second,
        suggestions: [removal(draft.text, gap, { ko: '하나 지우기', en: 'Remove one' })],
        message: {
          ko: `${withParticle([word.text], '을')} 두 번 썼습니다`,
          en: `${quotedEn([word.text])} stands twice in a row`,
        },
      },
    ];
  });
}

function tooOften(draft: DraftText, words: readonly Word[], most: number): readonly TeamMatch[] {
  if (words.length <= most) return [];
  const byStem = new Map<string, Word[]>();
  for (const word of words)
    for (const stem of stemsOf(word.text)) {
      const known = byStem.get(stem);
      if (known) known.push(word);
      else byStem.set(stem, [word]);
    }
  const marked = new Set<Word>();
  return [...byStem].flatMap(([stem, all]) => {
    const first = all[most];
    if (!first || marked.has(first)) return [];
    marked.add(first);
    return [
      {
        ...originalSpan(draft.normal, first.start, first.end),
        message: {
          ko: `${withParticle([stem], '이')} ${all.length}번 나옵니다(${most}번까지)`,
          en: `${quotedEn([stem])} stands ${all.length} times (at most ${most})`,
        },
      },
    ];
  });
}

/** What a word may be a form of: 고객에게 counts for 고객, and for itself. */
function stemsOf(word: string): readonly string[] {
  if (!/^[가-힣]+$/.test(word)) return FUNCTION_WORDS.has(word) ? [] : [word];
  const stems = [word];
  for (let end = word.length - 1; end >= Math.max(2, word.length - LONGEST_TAIL); end -= 1)
    if (isKoreanTail(word.slice(0, end), word.slice(end))) stems.push(word.slice(0, end));
  // The shortest first: what differs only in its endings is told by its stem.
  return stems.reverse();
}
