import type { DraftText } from '../draft-text';
import { removal } from '../suggest';
import type { DemandOf } from './demand-of';
import type { Prepare, TeamMatch } from './prepared-demand';
import { quotedEn, quotedKo, withParticle } from './say';

/** Hashtags from our list, and one of those that must stand. */
export const hashtags: Prepare<DemandOf<'hashtags'>> = ({ allowed, required }) => {
  const known = new Set([...allowed, ...required].map(keyOf));
  const needed = new Set(required.map(keyOf));
  return {
    find(draft) {
      const tags = draft.entities.hashtags;
      const unknown = allowed.length > 0 ? tags.filter(({ value }) => !known.has(keyOf(value))) : [];
      const misses = needed.size > 0 && !tags.some(({ value }) => needed.has(keyOf(value)));
      return [
        ...(misses && draft.text.trim() !== '' ? [missing(draft, required)] : []),
        ...unknown.map(
          ({ start, end, value }): TeamMatch => ({
            start,
            end,
            suggestions: [
              removal(draft.text, { start, end }, { ko: `#${value} 빼기`, en: `Remove #${value}` }),
            ],
            message: {
              ko: `${withParticle([`#${value}`], '은')} 쓰기로 한 해시태그가 아닙니다`,
              en: `${quotedEn([`#${value}`])} is none of our hashtags`,
            },
          }),
        ),
      ];
    },
  };
};

function missing(draft: DraftText, required: readonly string[]): TeamMatch {
  const tags = required.map((tag) => `#${tag.replace(/^#/, '')}`);
  const end = draft.text.trimEnd().length;
  return {
    start: 0,
    end: 0,
    suggestions: tags.slice(0, 3).map((tag) => ({
      label: { ko: `${tag} 붙이기`, en: `Add ${tag}` },
      edit: { start: end, end, text: ` ${tag}` },
    })),
    message: {
      ko: tags.length > 1 ? `${quotedKo(tags)} 가운데 하나를 답니다` : `${withParticle(tags, '을')} 답니다`,
      en: `Needs ${tags.length > 1 ? 'one of ' : ''}${quotedEn(tags)}`,
    },
  };
}

function keyOf(tag: string): string {
  return tag.replace(/^#/, '').normalize('NFC').toLowerCase();
}
