import { type Entities, entitiesOf } from '../text/entities';

/** What a wording has that readers pass on, or do not. Counts and shares of one text, never of two. */
export type WordingFeatures = Readonly<Record<WordingFeature, number>>;

/** A feature is said to be there so many times at most: the fourth exclamation mark changes nothing more. */
const MOST = 3;
/** Characters of prose from which more length says nothing more; posts that could be learned from had 140. */
const LONG = 140;

const LISTED = {
  number: /\d+(?:[.,:]\d+)*/g,
  askShare: /\b(?:rt|retweet|please|pls|plz|share|spread|help|tell|vote|sign|join|donate|follow)\b/gi,
  addressesReader: /\b(?:you|your|yours|yourself|u|ur)\b|여러분|당신|고객님/gi,
  thirdPerson: /\b(?:he|she|his|her|him|they|their|them|its?)\b/gi,
  firstPerson: /\b(?:i|me|my|mine)\b|제가|저는/gi,
  weTogether: /\b(?:we|our|us)\b|저희|우리/gi,
  positive:
    /\b(?:good|great|best|love|amazing|awesome|beautiful|happy|wins?|free|perfect|wonderful|brilliant|inspiring|thanks?)\b|좋은|멋진|사랑|무료|고맙|감사/gi,
  negative:
    /\b(?:bad|worst|hate|sad|die[sd]?|dead|death|kill(?:ed|s)?|war|attack|fear|wrong|fail(?:ed|s)?|crisis|lost)\b|나쁜|최악|위험|사망|실패/gi,
  denies: /\b(?:no|not|never|\w+n['’]t)\b/gi,
  superlative: /\b(?:most|best|worst|biggest|largest|first|only|ever|every|all)\b|최초|유일|가장/gi,
  novelty:
    /\b(?:new|breaking|just|first|now|today|exclusive|announc(?:e[sd]?|ing)|launch(?:es)?|reveal(?:ed|s)|official|update|live|finally)\b|새로|오늘|처음|속보|출시|발표/gi,
  richMedia:
    /\b(?:video|photos?|pics?|watch|look|see|infographic|map|listen|gallery|pictures?)\b|영상|사진|보기/gi,
  repeats: /\b(?:icymi|via|cc|again|still|reminder|more)\b|다시/gi,
  pointsAway: /\b(?:here|this|these|click|link|read|check)\b|여기|링크|클릭|이것/gi,
  quote: /["“”「『]|(?<![A-Za-z])['‘][^'’]{8,}['’]/g,
  indefinite: /\b(?:an?)\b/gi,
  definite: /\bthe\b/gi,
  capitals: /\b[A-Z]{3,}\b/g,
  colon: /:(?!\/\/)/g,
  comma: /,/g,
  ellipsis: /…|\.\.+/g,
  question: /[?？]/g,
  exclamation: /[!！]/g,
  percent: /[%$€£₩]/g,
  quotesPost: /\b[RM]T:? @/g,
} as const;

const MEASURED = {
  length: (text) => Math.log2(1 + Math.min(LONG, text.prose.length)),
  characters: (text) => Math.min(LONG, text.prose.length) / LONG,
  wordLength: ({ prose, words }) => Math.min(12, prose.length / Math.max(1, words.length)),
  sentences: ({ prose }) => counted(prose, /[.!?]+(?=\s|$)/g),
  properNames: ({ words }) => words.slice(1).filter((word) => /^[A-Z][a-z]/.test(word)).length / 4,
  headline: ({ words }) => words.filter((word) => /^[A-Z]/.test(word)).length / Math.max(1, words.length),
  startsSmall: ({ words: [first = ''] }) => Number(/^[a-z]/.test(first)),
  hashtag: ({ hashtags }) => Math.min(MOST, hashtags.length),
  anyHashtag: ({ hashtags }) => Number(hashtags.length > 0),
  mention: ({ mentions }) => Math.min(MOST, mentions.length),
  anyMention: ({ mentions }) => Number(mentions.length > 0),
  startsWithMention: ({ mentions: [first] }) => Number(first?.start === 0),
  links: ({ urls }) => Math.min(MOST, urls.length),
  beforeLink: ({ whole, urls: [first] }) => Math.log2(1 + Math.min(LONG, first?.start ?? whole.length)),
  afterLink: ({ whole, urls }) => Math.log2(1 + whole.length - (urls.at(-1)?.end ?? whole.length)),
} as const satisfies Readonly<Record<string, (text: ReadText) => number>>;

interface ReadText extends Pick<Entities, 'urls' | 'hashtags' | 'mentions'> {
  readonly whole: string;
  /** Without links, and of mentions the sign only. */
  readonly prose: string;
  readonly words: readonly string[];
}

type Listed = keyof typeof LISTED;
type Measured = keyof typeof MEASURED;
export type WordingFeature = Listed | Measured;

const LISTED_NAMES = Object.keys(LISTED) as Listed[];
const MEASURED_NAMES = Object.keys(MEASURED) as Measured[];
export const WORDING_FEATURES: readonly WordingFeature[] = [...LISTED_NAMES, ...MEASURED_NAMES];

/** Reads the features of one wording; links and mentions are no words, and tags are none to be counted. */
export function featuresOf(text: string): WordingFeatures {
  const whole = text.trim();
  const { urls, hashtags, mentions } = entitiesOf(whole);
  const names = mentions.map(({ start, end }) => ({ start: start + 1, end }));
  const prose = [...urls, ...names]
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), whole)
    .trim();
  const words = prose.match(/(?<![@#\p{L}\p{N}])\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  const read = { whole, prose, words, urls, hashtags, mentions };
  return Object.fromEntries([
    ...LISTED_NAMES.map((name) => [name, counted(prose, LISTED[name])]),
    ...MEASURED_NAMES.map((name) => [name, MEASURED[name](read)]),
  ]);
}

function counted(text: string, pattern: RegExp): number {
  return Math.min(MOST, text.match(pattern)?.length ?? 0);
}
