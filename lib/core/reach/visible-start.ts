import type { Evidence } from '../guidelines/rule';

/** How many lines a phone shows, as Facebook announced for Pages in August 2019. */
const LINES = 3;
/** What fits on a line of a phone, in Latin letters: 3 lines are then the 125 characters that guides give. */
const LINE_WIDTH = 42;

export const VISIBLE_START_EVIDENCE: readonly Evidence[] = [
  {
    source: {
      ko: '페이스북 공지: 휴대전화 피드에서 페이지 글은 세 줄까지 표시',
      en: 'Facebook notice: the feed on phones shows three lines of a Page’s text',
    },
    date: '2019-08-19',
    strength: 'vendor',
  },
  {
    source: {
      ko: '예약 게시 도구들의 안내: 휴대전화 125자, 컴퓨터 477자 안팎',
      en: 'Guides of scheduling tools: about 125 characters on a phone, 477 on a computer',
    },
    date: '2026-11',
    strength: 'convention',
  },
];

let segmenter: Intl.Segmenter | null = null;

/**
 * About where Facebook folds a post behind "See more" in a phone's feed: the UTF-16 offset behind the part that shows, or
 * null where all of it does. Three lines are Facebook's own statement; how much a line holds differs by phone and is
 * practice (see the evidence), so nobody should count on the exact character. A computer shows more, about 477 characters.
 */
export function visibleStart(text: string): number | null {
  segmenter ??= new Intl.Segmenter();
  const body = text.trimEnd();
  let line = 1;
  let filled = 0;
  for (const { segment, index } of segmenter.segment(body)) {
    const width = segment === '\n' ? 0 : widthOf(segment);
    if (segment === '\n' || filled + width > LINE_WIDTH) {
      if (line === LINES) return wordStart(body, index);
      line += 1;
      filled = 0;
    }
    filled += width;
  }
  return null;
}

/** Hangul and emoji are twice as wide as Latin letters. */
function widthOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x1100 || (point >= 0x2000 && point <= 0x206f) ? 1 : 2;
}

/** A Latin word or a link that would be torn falls behind the fold as a whole; Korean breaks anywhere. */
function wordStart(text: string, offset: number): number {
  const torn = /[!-~’]+$/.exec(text.slice(0, offset));
  const goesOn = /^[!-~’]/.test(text.slice(offset));
  return torn && goesOn && torn.index > 0 ? torn.index : offset;
}
