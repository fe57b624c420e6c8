import { originalSpan } from '../../text/mapped-text';
import { replaceWith } from '../suggest';
import type { CapitalStyle } from '../team-rule';
import type { DemandOf } from './demand-of';
import type { Prepare } from './prepared-demand';

const FIRST_LINE = /^\s*([^\n]+)/;
const WORD = /(?<![A-Za-z@#/.])[A-Za-z][A-Za-z’'-]*/g;
/** Small words that stay small inside a title. */
const SMALL = /^(?:an?|the|and|but|or|nor|as|at|by|for|from|in|into|of|on|to|up|via|with)$/i;
const ACRONYM = /^[A-Z][A-Z’'-]+$|[a-z][A-Z]/;

const SHAPES: Readonly<Record<CapitalStyle, (line: string) => string>> = {
  upper: (line) => line.toUpperCase(),
  lower: (line) => line.toLowerCase(),
  title: (line) =>
    reshape(line, (word, isEdge) => (isEdge || !SMALL.test(word) ? capital(word) : word.toLowerCase())),
  // Which capitals belong to names nobody can tell from outside, so that only the first letter is certain.
  sentence: (line) => line.replace(/[A-Za-z]/, (letter) => letter.toUpperCase()),
};

/** How an English first line is capitalised. */
export const capitalization: Prepare<DemandOf<'capitalization'>> = ({ style }) => ({
  find(draft) {
    const [, line = ''] = FIRST_LINE.exec(draft.normal.text) ?? [];
    const words = [...line.matchAll(WORD)].map(([word]) => word);
    if (draft.language !== 'en' || words.length < 2) return [];
    const right = SHAPES[style](line.trimEnd());
    const shouts = style === 'sentence' && isTitle(words);
    if (right === line.trimEnd() && !shouts) return [];
    const at = draft.normal.text.indexOf(line);
    const span = originalSpan(draft.normal, at, at + line.trimEnd().length);
    return [
      {
        ...span,
        suggestions: right === line.trimEnd() ? [] : [replaceWith(span, right)],
        message: MESSAGES[style],
      },
    ];
  },
});

const MESSAGES = {
  sentence: { ko: '첫 줄은 첫 글자만 대문자로 씁니다', en: 'The first line is written like a sentence' },
  title: {
    ko: '첫 줄은 제목처럼 낱말마다 대문자로 시작합니다',
    en: 'The first line is Written Like a Title',
  },
  upper: { ko: '첫 줄은 모두 대문자로 씁니다', en: 'The first line is ALL CAPITALS' },
  lower: { ko: '첫 줄은 모두 소문자로 씁니다', en: 'the first line is all lower case' },
} as const;

/** Most later words begin with a capital. */
function isTitle(words: readonly string[]): boolean {
  const later = words.slice(1).filter((word) => word.length > 3 && !ACRONYM.test(word));
  return later.length > 2 && later.filter((word) => /^[A-Z]/.test(word)).length > later.length / 2;
}

function reshape(line: string, shape: (word: string, isEdge: boolean) => string): string {
  const places = [...line.matchAll(WORD)].map(({ index }) => index);
  return line.replace(WORD, (word, at: number) =>
    ACRONYM.test(word) ? word : shape(word, at === places[0] || at === places.at(-1)),
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
