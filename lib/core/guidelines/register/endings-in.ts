import { originalSpan } from '../../text/mapped-text';
import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import type { Ending } from './ending';
import { endingOf, endingOfOpenLine } from './ending-of';
import { utterancesOf, withoutQuotes } from './utterances';

/** A mark, an emoji or ㅋㅋ behind the last word, which closes it. A row of dots leaves it open. */
const CLOSED = /(?:[.!?。)~]|[^\p{L}\p{N}\s…,·]|[ㄱ-ㅎㅏ-ㅣ])$/u;
const TRAILS_OFF = /(?:\.{2,}|…)$/;

/** Every sentence of a draft with its ending; spans are the person's own characters. Quoted words are nobody's ending. */
export function endingsIn(draft: DraftText): readonly (Span & { readonly ending: Ending })[] {
  const text = withoutQuotes(draft.normal.text);
  const utterances = utterancesOf(text);
  return utterances.map(({ start, end }, at) => {
    const words = text.slice(start, end);
    const leadsOn = at < utterances.length - 1 && (TRAILS_OFF.test(words) || !CLOSED.test(words));
    return {
      ...originalSpan(draft.normal, start, end),
      ending: leadsOn ? endingOfOpenLine(words) : endingOf(words),
    };
  });
}
