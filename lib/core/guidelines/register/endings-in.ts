import { originalSpan } from '../../text/mapped-text';
import { normalize } from '../../text/normalize';
import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import type { Ending } from './ending';
import { endingOf, endingOfOpenLine } from './ending-of';
import { utterancesOf, withoutQuotes } from './utterances';

export interface EndedSpan extends Span {
  readonly ending: Ending;
}

/** A mark, an emoji or ㅋㅋ behind the last word, which closes it. A row of dots leaves it open. */
const CLOSED = /(?:[.!?。)~]|[^\p{L}\p{N}\s…,·]|[ㄱ-ㅎㅏ-ㅣ])$/u;
const TRAILS_OFF = /(?:\.{2,}|…)$/;

/** Every sentence of a draft with its ending; spans are the person's own characters. Quoted words are nobody's ending. */
export function endingsIn(draft: DraftText): readonly EndedSpan[] {
  return endingsOf(draft.normal.text).map(({ start, end, ending }) => ({
    ...originalSpan(draft.normal, start, end),
    ending,
  }));
}

/** The same for a text that is no draft; spans are those of its plain form. */
export function endingsOfText(text: string): readonly EndedSpan[] {
  return endingsOf(normalize(text).text);
}

function endingsOf(plain: string): readonly EndedSpan[] {
  const text = withoutQuotes(plain);
  const utterances = utterancesOf(text);
  return utterances.map(({ start, end }, at) => {
    const words = text.slice(start, end);
    const leadsOn = at < utterances.length - 1 && (TRAILS_OFF.test(words) || !CLOSED.test(words));
    return { start, end, ending: leadsOn ? endingOfOpenLine(words) : endingOf(words) };
  });
}
