import type { Localized } from '../../language';
import { emojiIn } from '../../text/emoji';
import { countCharacters, offsetAfter } from '../../text/graphemes';
import { originalSpan } from '../../text/mapped-text';
import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import { removal } from '../suggest';
import type { Counted } from '../team-rule';
import type { DemandOf } from './demand-of';
import type { Prepare, TeamMatch } from './prepared-demand';
import { quotedEn, withParticle } from './say';

type Countable = Exclude<Counted, 'characters' | 'sentence-characters'>;

const NAMES: Readonly<Record<Counted, { readonly ko: string; readonly unit: string; readonly en: string }>> =
  {
    hashtags: { ko: '해시태그는', unit: '개', en: 'hashtag' },
    mentions: { ko: '멘션은', unit: '개', en: 'mention' },
    links: { ko: '링크는', unit: '개', en: 'link' },
    emoji: { ko: '이모지는', unit: '개', en: 'emoji' },
    exclamations: { ko: '느낌표는', unit: '개', en: 'exclamation mark' },
    characters: { ko: '글은', unit: '자', en: 'character' },
    'sentence-characters': { ko: '한 문장은', unit: '자', en: 'character' },
  };

/** At most so many of something. */
export const limit: Prepare<DemandOf<'limit'>> = ({ what, terms, most }) => {
  if (what !== 'terms') return { find: (draft) => overIn(draft, what, most) };
  return {
    terms,
    wakes: ['terms'],
    find: (_, { terms: heard }) => {
      const words = [...new Set(heard.map(({ word }) => word))];
      const message = {
        ko: `${withParticle(words, '은')} 한 글에 ${most}번까지 씁니다(지금 ${heard.length}번)`,
        en: `${quotedEn(words)}: at most ${times(most)} in a text (now ${heard.length})`,
      };
      return heard.slice(most, most + 1).map(({ start, end }) => ({ start, end, message }));
    },
  };
};

function overIn(draft: DraftText, what: Counted, most: number): readonly TeamMatch[] {
  if (what === 'characters') return charactersOver(draft, what, { start: 0, end: draft.text.length }, most);
  if (what === 'sentence-characters')
    return draft.sentences.flatMap(({ start, end }) =>
      charactersOver(draft, what, originalSpan(draft.normal, start, end), most),
    );
  const all = thingsIn(draft, what);
  return all.slice(most, most + 1).map((first) => ({
    start: first.start,
    end: first.end,
    suggestions: [removal(draft.text, first, { ko: '이것 빼기', en: 'Take this one out' })],
    message: messageFor(what, most, all.length),
  }));
}

function charactersOver(
  draft: DraftText,
  what: Counted,
  { start, end }: Span,
  most: number,
): readonly TeamMatch[] {
  // No text has more characters than units.
  if (end - start <= most) return [];
  const text = draft.text.slice(start, end);
  const count = countCharacters(text);
  if (count <= most) return [];
  return [{ start: start + offsetAfter(text, most), end, message: messageFor(what, most, count) }];
}

function thingsIn(draft: DraftText, what: Countable): readonly Span[] {
  if (what === 'emoji') return emojiIn(draft.text);
  if (what === 'hashtags') return draft.entities.hashtags;
  if (what === 'mentions') return draft.entities.mentions;
  if (what === 'links') return draft.entities.urls;
  return [...draft.normal.text.matchAll(/!/g)].map(({ index }) =>
    originalSpan(draft.normal, index, index + 1),
  );
}

function messageFor(what: Counted, most: number, now: number): Localized {
  const { ko, unit, en } = NAMES[what];
  const things = en === 'emoji' || most === 1 ? en : `${en}s`;
  const where = what === 'sentence-characters' ? ' in a sentence' : '';
  if (most === 0) return { ko: `${ko} 쓰지 않습니다`, en: `No ${en === 'emoji' ? en : `${en}s`}` };
  return {
    ko: `${ko} ${most}${unit}까지 씁니다(지금 ${now}${unit})`,
    en: `At most ${most} ${things}${where} (now ${now})`,
  };
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
