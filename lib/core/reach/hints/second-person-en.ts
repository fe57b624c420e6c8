import type { DraftText } from '../../guidelines/draft-text';
import { findAll } from '../../guidelines/find';
import type { Rule, RuleDocs, Suggestion } from '../../guidelines/rule';
import { replaceWith } from '../../guidelines/suggest';
import type { Span } from '../../text/span';
import { isGrave } from '../mood';
import { CRUZ } from '../sources';

const YOU = /\b(?:you|your|yours|yourself)\b/i;
/** Readers spoken about. Counted ones, and their service or support, are facts. */
const READERS =
  /(?<!\d[\d,.]* (?:\w+ )?|\b(?:million|thousand|hundred|of|thank|dear|to) (?:our )?)\b(?:our )?(?:customers|users|consumers)\b(?!['’])/gi;

/** The rest of a text in which nobody else can be meant by "their", and they are not spoken of again. */
const PLAIN_REST =
  /^ (?:can|will|may)(?: now)? \w+(?: their)?\b(?![\s\S]*\b(?:they|them|their|themselves)\b)/i;

export const secondPersonEn: Rule = {
  id: 'second-person-en',
  family: 'hint',
  level: 'tip',
  platforms: ['x', 'facebook'],
  kinds: ['post'],
  languages: ['en'],
  cues: ['customers', 'users', 'consumers'],
  check(draft) {
    if (draft.language !== 'en' || YOU.test(draft.normal.text) || isGrave(draft)) return [];
    return findAll(draft, READERS)
      .slice(0, 1)
      .map(({ start, end }) => ({ start, end, suggestions: toYou(draft, { start, end }) }));
  },
};

/** "Customers can now track their parcels" speaks to the reader with two words changed; other sentences need a writer. */
function toYou({ text }: DraftText, { start, end }: Span): readonly Suggestion[] {
  const opens = start === 0 || /[.!?:]\s+$|\n$/.test(text.slice(0, start));
  const [plain] = PLAIN_REST.exec(text.slice(end)) ?? [];
  if (!opens || plain === undefined) return [];
  return [replaceWith({ start, end: end + plain.length }, `You${plain.replace(/ their$/, ' your')}`)];
}

export const docs: RuleDocs = {
  message: { ko: '(영문) you로 말을 걸어 보세요', en: 'Speak to “you”' },
  reason: {
    ko: '2인칭은 집단주의 성향이 낮은 독자의 관여를 높였고 높은 독자에게는 효과가 없었습니다. 그래서 영문에만 권합니다.',
    en: 'Second person raised involvement in readers low in collectivism and did nothing for others, so this is for English only.',
  },
  summary: {
    ko: '영문 게시물이 you 없이 customers, users라고만 말하는지 봅니다. 우리말에는 적용하지 않습니다.',
    en: 'Finds English posts that speak about customers or users and never to the reader.',
  },
  evidence: [CRUZ],
  bad: {
    en: ['Customers can now track parcels', 'From Monday our users see the nearest branch first'],
  },
  good: {
    en: [
      'You can now track your parcel',
      'Thank you to the 2,300 customers who answered',
      '2,300 customers answered',
    ],
  },
};
