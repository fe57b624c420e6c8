import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Entity, entitiesOf } from '@/lib/core/text/entities';
import { isUrl } from '@/lib/core/text/is-url';
import { type Counting, weigh, X_COUNTING } from '@/lib/core/text/weighted-length';

interface Case {
  readonly description: string;
  readonly text: string;
  readonly expected: unknown;
}
type Answer = (text: string) => unknown;
type Answers = Readonly<Record<string, { readonly cases: number; readonly answer: Answer }>>;

const FIXTURES = join(import.meta.dirname, '../../../fixtures/twitter-text-conformance');
const read = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');
const sectionsOf = (name: string): Readonly<Record<string, readonly Case[]>> => parse(read(name)).tests;
const counting = (version: 1 | 2 | 3): Counting => JSON.parse(read(`config-v${version}.json`));

const values = (list: readonly Entity[]) => list.map(({ value }) => value);
const indices = ({ start, end }: Entity) => [start, end];
/** The one entity of the text is all of it. */
const isWhole = ([first, second]: readonly Entity[], { length }: string) =>
  second === undefined && first?.start === 0 && first.end === length;
const namesOf = ({ mentions, lists }: ReturnType<typeof entitiesOf>) =>
  [...mentions, ...lists].sort((a, b) => a.start - b.start);
/** Whom a post that begins with a name answers. */
const answered = (text: string) => {
  const [first] = entitiesOf(text).mentions;
  return first && text.slice(0, first.start).trim() === '' ? first.value : null;
};
const withIndices =
  (kind: 'urls' | 'hashtags' | 'cashtags' | 'mentions', name: string): Answer =>
  (text) =>
    entitiesOf(text)[kind].map((one) => ({ [name]: one.value, indices: indices(one) }));
/** What the suite tells of a count, said in our terms: an offset only where the limit is passed. */
const measured =
  (version: 2 | 3): Answer =>
  (text) => {
    const { weightedLength, valid, limitOffset } = weigh(text, counting(version));
    return { weightedLength, valid, limitOffset, permillage: Math.floor((weightedLength / 280) * 1000) };
  };

const EXTRACT: Answers = {
  mentions: { cases: 23, answer: (text) => values(entitiesOf(text).mentions) },
  mentions_with_indices: { cases: 3, answer: withIndices('mentions', 'screen_name') },
  mentions_or_lists_with_indices: {
    cases: 5,
    answer: (text) =>
      namesOf(entitiesOf(text)).map((one) => {
        const [name, list] = one.value.split('/');
        return { screen_name: name, list_slug: list ? `/${list}` : '', indices: indices(one) };
      }),
  },
  replies: { cases: 13, answer: answered },
  urls: { cases: 91, answer: (text) => values(entitiesOf(text).urls) },
  urls_with_indices: { cases: 10, answer: withIndices('urls', 'url') },
  urls_with_directional_markers: { cases: 2, answer: withIndices('urls', 'url') },
  tco_urls_with_params: { cases: 5, answer: (text) => values(entitiesOf(text).urls) },
  hashtags: { cases: 65, answer: (text) => values(entitiesOf(text).hashtags) },
  hashtags_from_astral: { cases: 3, answer: (text) => values(entitiesOf(text).hashtags) },
  hashtags_with_indices: { cases: 8, answer: withIndices('hashtags', 'hashtag') },
  cashtags: { cases: 8, answer: (text) => values(entitiesOf(text).cashtags) },
  cashtags_with_indices: { cases: 2, answer: withIndices('cashtags', 'cashtag') },
};

const VALIDATE: Answers = {
  tweets: { cases: 8, answer: (text) => weigh(text, counting(1)).valid },
  usernames: { cases: 4, answer: (text) => isWhole(entitiesOf(text).mentions, text) },
  lists: { cases: 5, answer: (text) => isWhole(entitiesOf(text).lists, text) },
  hashtags: { cases: 7, answer: (text) => isWhole(entitiesOf(text).hashtags, text) },
  urls: { cases: 24, answer: (text) => isUrl(text) },
  urls_without_protocol: { cases: 5, answer: (text) => isUrl(text, 'optional') },
  WeightedTweetsCounterTest: { cases: 20, answer: measured(2) },
  WeightedTweetsWithDiscountedEmojiCounterTest: { cases: 22, answer: measured(3) },
  UnicodeDirectionalMarkerCounterTest: { cases: 2, answer: measured(3) },
};

interface Measured {
  readonly weightedLength: number;
  readonly valid: boolean;
  readonly permillage: number;
  readonly validRangeEnd: number;
}
const isMeasured = (value: unknown): value is Measured =>
  typeof value === 'object' && value !== null && 'weightedLength' in value;
const inOurTerms = (expected: unknown) => {
  if (!isMeasured(expected)) return expected;
  const { weightedLength, valid, permillage, validRangeEnd } = expected;
  return { weightedLength, valid, permillage, limitOffset: weightedLength > 280 ? validRangeEnd + 1 : null };
};

describe.each([
  { file: 'extract.yml', answers: EXTRACT, total: 238 },
  { file: 'validate.yml', answers: VALIDATE, total: 97 },
])('the official suite, $file', ({ file, answers, total }) => {
  const sections = sectionsOf(file);

  it(`is asked in full: ${total} cases`, () => {
    const sizes = Object.entries(sections).map(([name, cases]) => [name, cases.length]);
    const asked = Object.entries(answers).map(([name, { cases }]) => [name, cases]);

    expect(Object.fromEntries(sizes)).toEqual(Object.fromEntries(asked));
    expect(Object.values(sections).flat()).toHaveLength(total);
  });

  describe.each(Object.entries(sections))('%s', (name, cases) => {
    it.each(cases)('$description', ({ text, expected }) => {
      expect(answers[name]?.answer(text)).toEqual(inOurTerms(expected));
    });
  });
});

it('posts are counted by the published configuration, version 3', () => {
  expect(X_COUNTING).toEqual(counting(3));
});
