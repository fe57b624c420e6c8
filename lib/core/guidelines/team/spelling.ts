import { normalize } from '../../text/normalize';
import { overlap } from '../../text/span';
import type { DraftText } from '../draft-text';
import type { DemandOf } from './demand-of';
import { inPlaceOf } from './in-place-of';
import type { Heard, Prepare } from './prepared-demand';
import { quotedEn, withParticle } from './say';

/** Our names exactly so. */
export const spelling: Prepare<DemandOf<'spelling'>> = ({ name, wrong }) => {
  const right = normalize(name).text;
  return {
    names: [name],
    terms: wrong,
    wakes: ['names', 'terms'],
    find(draft, { names, terms }) {
      const misspelt = names.filter(({ at, until }) => draft.normal.text.slice(at, until) !== right);
      return [...misspelt, ...terms.filter(({ disguised }) => !disguised)]
        .filter((heard) => !isAddress(draft, heard))
        .map((heard) => ({
          start: heard.start,
          end: heard.end,
          // The name as it is, never in the case of what stood there.
          suggestions: inPlaceOf(draft, { ...heard, word: name }, name),
          message: { ko: `${withParticle([name], '이라고')} 씁니다`, en: `We write ${quotedEn([name])}` },
        }));
    },
  };
};

/** Links, tags, handles and mail addresses have a spelling of their own. */
function isAddress(draft: DraftText, { start, end, at, until }: Heard): boolean {
  const { urls, hashtags, mentions } = draft.entities;
  if ([...urls, ...hashtags, ...mentions].some((entity) => overlap(entity, { start, end }))) return true;
  const { text } = draft.normal;
  return /[@/]$/.test(text.slice(0, at)) || /^(?:@|\.[a-z]{2})/i.test(text.slice(until));
}
