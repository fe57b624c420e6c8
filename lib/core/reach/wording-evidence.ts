import type { Evidence, Strength } from '../guidelines/rule';
import { BUDDY_MEDIA, TAN_LEE_PANG } from '../guidelines/sources/studies';
import { type Language, type Localized, languageOf } from '../language';
import { sentencesOf } from '../text/sentences';
import { withoutFillers } from './fillers';
import { namesNumber } from './names-number';
import { OPENINGS } from './openings';
import { CRUZ, GLIGORIC, MALHOTRA, SUH, TWITTER_2014 } from './sources';
import { featuresOf, type WordingFeatures } from './wording-features';

/** Something that studies found more often in what was passed on, and how far one wording has it: 0 to 1. */
interface WordingEvidence {
  readonly reason: Localized;
  readonly source: Evidence;
  /** Where it was found to hold; both where left out. */
  readonly language?: Language;
  has(wording: ReadWording): number;
}

interface ReadWording {
  readonly text: string;
  readonly features: WordingFeatures;
  readonly language: Language;
}

/** What stands for a wording, each of `WORDING_EVIDENCE` in order: 0 to 1. */
export type Standing = readonly number[];

/** What one piece of evidence adds in log-odds. Set by hand: no source states more than a direction for pairs. */
const WEIGHT: Readonly<Record<Strength, number>> = {
  experiment: 0.3,
  observation: 0.25,
  law: 0,
  vendor: 0.2,
  convention: 0.1,
};

/** A first sentence as long as this is read at a glance: words in English, syllables in Korean. */
const LONG_SENTENCE: Readonly<Record<Language, number>> = { en: 25, ko: 55 };
/** Characters that hold a full message; more of them is not more said. */
const FULL: Readonly<Record<Language, number>> = { en: 140, ko: 70 };

/**
 * Asking for shares is left out: it is demoted on Facebook and rare advice on X. So are bad news and anger: they spread,
 * and nobody is told to write more of them.
 */
const WORDING_EVIDENCE: readonly WordingEvidence[] = [
  {
    reason: { ko: '군더더기 없이 말합니다', en: 'says it without padding' },
    source: GLIGORIC,
    has: ({ text }) => Number(withoutFillers(text) === text),
  },
  {
    reason: { ko: '핵심부터 시작합니다', en: 'starts with the fact' },
    source: TAN_LEE_PANG,
    has: ({ text }) => Number(!OPENINGS.some((opening) => opening.test(text))),
  },
  {
    reason: { ko: '숫자를 밝힙니다', en: 'names a number' },
    source: TWITTER_2014,
    has: ({ text }) => Number(namesNumber(withoutLinks(text))),
  },
  {
    reason: { ko: '누군가의 말을 그대로 옮깁니다', en: 'quotes somebody' },
    source: TWITTER_2014,
    has: ({ features }) => Number(features.quote > 0),
  },
  {
    reason: { ko: '내용이 더 많습니다', en: 'says more' },
    source: TAN_LEE_PANG,
    has: ({ text, language }) =>
      Math.min(1, withoutFillers(withoutLinks(text)).trim().length / FULL[language]),
  },
  {
    reason: { ko: '첫 문장이 짧습니다', en: 'has a shorter first sentence' },
    source: TAN_LEE_PANG,
    has: ({ text, language }) => Number(firstSentenceLength(text, language) <= LONG_SENTENCE[language]),
  },
  {
    reason: { ko: '묻지 않고 전합니다', en: 'tells instead of asking' },
    source: MALHOTRA,
    has: ({ features }) => Number(features.question === 0),
  },
  {
    reason: { ko: '해시태그가 한두 개입니다', en: 'has one or two hashtags' },
    source: BUDDY_MEDIA,
    has: ({ features }) => Number(features.hashtag === 1 || features.hashtag === 2),
  },
  {
    reason: { ko: '더 볼 곳을 알려 줍니다', en: 'links to more' },
    source: SUH,
    has: ({ features }) => Number(features.links > 0),
  },
  {
    reason: { ko: '나를 앞세우지 않습니다', en: 'does not put the writer first' },
    source: TAN_LEE_PANG,
    has: ({ features }) => Number(features.firstPerson === 0),
  },
  {
    reason: { ko: '다른 사람 이야기를 합니다', en: 'speaks about other people' },
    source: TAN_LEE_PANG,
    language: 'en',
    has: ({ features }) => Number(features.thirdPerson > 0),
  },
  {
    reason: { ko: '읽는 사람에게 말을 겁니다', en: 'speaks about the reader' },
    source: CRUZ,
    language: 'en',
    has: ({ features }) => Number(features.addressesReader > 0),
  },
  {
    reason: { ko: '누구에게나 통하게 말합니다', en: 'puts it in general terms' },
    source: TAN_LEE_PANG,
    language: 'en',
    has: ({ features }) => Number(features.indefinite > 0),
  },
];

/** Why one wording may be passed on more than another, in words, and who found that. */
export interface WordingReason {
  readonly text: Localized;
  readonly source: Evidence;
}

const MOST_REASONS = 3;
/** Less of a difference is not worth a word. */
const TELLING = 0.2;

export function standingOf(text: string): Standing {
  const language = languageOf(text);
  const read = { text, language, features: featuresOf(text) };
  return WORDING_EVIDENCE.map((one) =>
    one.language === undefined || one.language === language ? one.has(read) : 0,
  );
}

/** How much the evidence speaks for a wording, in log-odds; only differences mean anything. */
export function weightOf(standing: Standing): number {
  return standing.reduce((sum, has, at) => sum + has * weightAt(at), 0);
}

/** What the one has and the other lacks, most telling first. */
export function reasonsFor(one: Standing, other: Standing): readonly WordingReason[] {
  return WORDING_EVIDENCE.map(({ reason, source }, at) => ({
    reason: { text: reason, source },
    more: (one[at] ?? 0) - (other[at] ?? 0),
    weight: weightAt(at),
  }))
    .filter(({ more }) => more >= TELLING)
    .sort((a, b) => b.more * b.weight - a.more * a.weight)
    .slice(0, MOST_REASONS)
    .map(({ reason }) => reason);
}

function weightAt(at: number): number {
  const source = WORDING_EVIDENCE[at]?.source;
  return source ? WEIGHT[source.strength] : 0;
}

function withoutLinks(text: string): string {
  return text.replace(/https?:\S+/g, ' ');
}

function firstSentenceLength(text: string, language: Language): number {
  const plain = withoutLinks(text);
  const [first] = sentencesOf(plain);
  const sentence = first ? plain.slice(first.start, first.end) : '';
  return (sentence.match(language === 'ko' ? /[가-힣]/g : /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []).length;
}
