import type { Localized } from '../../language';
import type { Ending } from '../register/ending';
import { endingsIn } from '../register/endings-in';
import type { EndingStyle } from '../team-rule';
import type { DemandOf } from './demand-of';
import type { Prepare } from './prepared-demand';

const ALLOWED: Readonly<Record<EndingStyle, readonly Ending[]>> = {
  hapnida: ['hapnida', 'noun', 'none'],
  haeyo: ['haeyo', 'noun', 'none'],
  polite: ['hapnida', 'haeyo', 'noun', 'none'],
};
const MESSAGES: Readonly<Record<EndingStyle, Localized>> = {
  hapnida: { ko: '문장을 ‘-습니다’로 맺습니다', en: 'End sentences in -습니다' },
  haeyo: { ko: '문장을 ‘-요’로 맺습니다', en: 'End sentences in -요' },
  polite: { ko: '반말로 맺지 않습니다', en: 'End sentences politely: -습니다 or -요' },
};
const IMPOLITE: Localized = { ko: '답글은 반말로 맺지 않습니다', en: 'A reply never ends in 반말' };

/** Without the marks and emoji behind it. */
const LAST_WORD = /\S+?(?=[^\p{L}\p{N}]*$)/u;

/** Sentences end in one style. Clipped notes (~함) are for posts: somebody who is answered gets whole sentences. */
export const ending: Prepare<DemandOf<'ending'>> = ({ style }) => ({
  find(draft) {
    if (draft.language !== 'ko') return [];
    const answers = draft.context.kind !== 'post';
    return endingsIn(draft)
      .filter(({ ending: own }) => !ALLOWED[style].includes(own) || (answers && own === 'noun'))
      .map(({ start, end, ending: own }) => {
        const word = LAST_WORD.exec(draft.text.slice(start, end));
        const from = start + (word?.index ?? 0);
        return {
          start: from,
          end: word ? from + word[0].length : end,
          message: answers && own === 'banmal' ? IMPOLITE : MESSAGES[style],
        };
      });
  },
});
