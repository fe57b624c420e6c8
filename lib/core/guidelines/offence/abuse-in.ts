import { originalSpan } from '../../text/mapped-text';
import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import { findAll } from '../find';
import { findEnglish } from './find-english';
import { findKorean, findKoreanOnLatinKeys } from './find-korean';

const LATIN = /[a-z@$*][a-z*!$@0-9. -]/;
/** The raised finger needs no language. */
const FINGER = /凸|\u{1f595}/gu;

const known = new WeakMap<DraftText, readonly Span[]>();

/** The abusive words of a draft, in its own characters. Looked for once, however many rules ask. */
export function abuseIn(draft: DraftText): readonly Span[] {
  const before = known.get(draft);
  if (before) return before;
  const words = [...korean(draft), ...latin(draft), ...findAll(draft, FINGER)].map(({ start, end }) => ({
    start,
    end,
  }));
  known.set(draft, words);
  return words;
}

function korean(draft: DraftText): readonly Span[] {
  return draft.language === 'ko' ? findKorean(draft.normal) : [];
}

function latin({ folded, normal }: DraftText): readonly Span[] {
  if (!LATIN.test(folded)) return [];
  return [...findEnglish(folded), ...findKoreanOnLatinKeys(folded)].map(({ start, end }) =>
    originalSpan(normal, start, end),
  );
}
