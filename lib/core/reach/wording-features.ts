import { entitiesOf } from '../text/entities';

/** What a wording has that readers pass on, or do not. Counts and shares of one text, never of two. */
export type WordingFeatures = Readonly<Record<WordingFeature, number>>;

export const WORDING_FEATURES = [
  'length',
  'number',
  'askShare',
  'addressesReader',
  'thirdPerson',
  'firstPerson',
  'positive',
  'negative',
  'novelty',
  'richMedia',
  'question',
  'exclamation',
  'hashtag',
  'mention',
  'quote',
  'indefinite',
  'capitals',
  'colon',
  'ellipsis',
] as const;
export type WordingFeature = (typeof WORDING_FEATURES)[number];

const WORDS: Readonly<Partial<Record<WordingFeature, RegExp>>> = {
  number: /\d+(?:[.,]\d+)*/g,
  askShare: /\b(?:rt|retweet|please|pls|share|spread|help|tell)\b|리트윗|공유|알려 ?주세요|부탁/gi,
  addressesReader: /\b(?:you|your|yours|yourself)\b|여러분|당신|고객님/gi,
  thirdPerson: /\b(?:he|she|his|her|him|they|their|them)\b/gi,
  firstPerson: /\b(?:i|me|my|mine|we|our|us|i['’]m|i['’]ve|we['’]re|we['’]ve)\b|저희|우리|제가/gi,
  positive:
    /\b(?:good|great|best|love|amazing|awesome|beautiful|happy|win|wins|free|perfect|wonderful|brilliant|inspiring|thank|thanks)\b|좋은|멋진|사랑|무료|고맙|감사/gi,
  negative:
    /\b(?:bad|worst|hate|sad|die|dies|dead|death|kill|killed|war|attack|fear|wrong|fail|failed|crisis|lost|never|no|not)\b|나쁜|최악|위험|사망|실패/gi,
  novelty:
    /\b(?:new|breaking|just|first|now|today|exclusive|announce|announcing|launch|launches|revealed|official|live|update)\b|새로|오늘|처음|속보|출시|발표/gi,
  richMedia: /\b(?:video|photo|photos|pic|pics|watch|look|see|infographic|map|listen)\b|영상|사진|보기/gi,
  quote: /["“”]|(?<![A-Za-z])'[^']{8,}'/g,
  indefinite: /\b(?:a|an)\b/gi,
  capitals: /\b[A-Z]{3,}\b/g,
  colon: /:(?!\/\/)/g,
  ellipsis: /…|\.\.\./g,
  question: /[?？]/g,
  exclamation: /[!！]/g,
};

/** Reads the features of one wording; links, tags and mentions do not count as words. */
export function featuresOf(text: string): WordingFeatures {
  const { urls, hashtags, mentions } = entitiesOf(text);
  const prose = [...urls]
    .reverse()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const counted = WORDING_FEATURES.map((feature): [WordingFeature, number] => {
    const pattern = WORDS[feature];
    return [feature, pattern ? Math.min(3, prose.match(pattern)?.length ?? 0) : 0];
  });
  return {
    ...(Object.fromEntries(counted) as Record<WordingFeature, number>),
    length: Math.log2(1 + prose.trim().length),
    hashtag: Math.min(3, hashtags.length),
    mention: Math.min(3, mentions.length),
  };
}
