import { normalize } from '../../text/normalize';
import type { DraftText } from '../draft-text';
import type { DemandOf } from './demand-of';
import type { Prepare } from './prepared-demand';
import { quotedEn, quotedKo, withParticle } from './say';

/** The text ends with one of these; hashtags and links may follow. */
export const signOff: Prepare<DemandOf<'sign-off'>> = ({ endings }) => {
  const right = endings.map((ending) => normalize(ending).text.trim());
  return {
    find(draft) {
      const said = [draft.text, withoutEntities(draft)].map((text) => normalize(text).text.trimEnd());
      if (draft.text.trim() === '' || said.some((text) => right.some((ending) => endsWith(text, ending))))
        return [];
      const end = draft.text.trimEnd().length;
      return [
        {
          start: 0,
          end: 0,
          suggestions: endings.slice(0, 3).map((ending) => ({
            label: { ko: `${quotedKo([ending])} 붙이기`, en: `Add ${quotedEn([ending])}` },
            edit: { start: end, end, text: ` ${ending.trim()}` },
          })),
          message: {
            ko:
              endings.length > 1
                ? `글을 ${quotedKo(endings)} 가운데 하나로 맺습니다`
                : `글을 ${withParticle(endings, '으로')} 맺습니다`,
            en: `End with ${endings.length > 1 ? 'one of ' : ''}${quotedEn(endings)}`,
          },
        },
      ];
    },
  };
};

/** A full stop or an emoji behind it does no harm. */
function endsWith(text: string, ending: string): boolean {
  return text.endsWith(ending) || text.replace(/[^\p{L}\p{N}]+$/u, '').endsWith(ending);
}

/** The text up to the links and hashtags at its end. */
function withoutEntities(draft: DraftText): string {
  const entities = [...draft.entities.urls, ...draft.entities.hashtags].sort((a, b) => b.end - a.end);
  let end = draft.text.trimEnd().length;
  for (const entity of entities) {
    if (entity.end !== end) break;
    end = draft.text.slice(0, entity.start).trimEnd().length;
  }
  return draft.text.slice(0, end);
}
