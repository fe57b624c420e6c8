import { type Language, type Localized, languageOf } from '../language';
import { featuresOf, WORDING_FEATURES, type WordingFeature, type WordingFeatures } from './wording-features';

/**
 * What each feature adds, in log-odds. Directions from Tan, Lee, Pang 2014 (same author, same link, two wordings), sizes
 * set by hand against the same authors' training pairs; 64 of 100 validation pairs come out right, people get 61.
 */
const WEIGHTS: Readonly<Partial<Record<WordingFeature, number>>> = {
  length: 0.4,
  askShare: 0.3,
  number: 0.2,
  negative: 0.2,
  capitals: 0.2,
  indefinite: 0.1,
  novelty: 0.1,
  exclamation: 0.1,
  richMedia: -0.1,
  question: -0.3,
  colon: -0.2,
  ellipsis: -0.3,
  mention: -0.5,
};

/** What can be said about a difference, and acted upon; bad news spreads, but nobody is told to write more of it. */
const REASONS: Readonly<Partial<Record<WordingFeature, Localized>>> = {
  length: { ko: '내용이 더 많습니다', en: 'says more' },
  number: { ko: '숫자를 밝힙니다', en: 'names a number' },
  askShare: { ko: '나눠 달라고 청합니다', en: 'asks to pass it on' },
  novelty: { ko: '새 소식임을 알립니다', en: 'says what is new' },
  question: { ko: '묻지 않고 말합니다', en: 'tells instead of asking' },
  mention: { ko: '특정 계정에 말을 걸지 않습니다', en: 'speaks to everyone, not to one account' },
  ellipsis: { ko: '말을 끝맺습니다', en: 'finishes its sentence' },
  indefinite: { ko: '누구에게나 통하게 말합니다', en: 'puts it in general terms' },
};

const MOST_REASONS = 3;

export interface WordingComparison {
  readonly better: 'a' | 'b';
  /** 0.5 is a toss-up, 1 certain. */
  readonly confidence: number;
  /** What the better one has, most telling first. */
  readonly reasons: readonly Localized[];
  /** The weights were checked on English; Korean rests on the direction of the evidence alone. */
  readonly checkedFor: Language;
  readonly language: Language;
}

/** Compares two wordings of one message. Swapping them flips the answer. Never forecasts numbers. */
export function compareWordings(a: string, b: string): WordingComparison {
  const features = { a: featuresOf(a), b: featuresOf(b) };
  const lead = scoreOf(features.a) - scoreOf(features.b);
  const better = lead > 0 || (lead === 0 && a <= b) ? 'a' : 'b';
  return {
    better,
    confidence: 1 / (1 + Math.exp(-Math.abs(lead))),
    reasons: reasonsFor(features[better], features[better === 'a' ? 'b' : 'a']),
    checkedFor: 'en',
    language: languageOf(a + b),
  };
}

function scoreOf(features: WordingFeatures): number {
  return WORDING_FEATURES.reduce((sum, feature) => sum + (WEIGHTS[feature] ?? 0) * features[feature], 0);
}

function reasonsFor(better: WordingFeatures, other: WordingFeatures): readonly Localized[] {
  return WORDING_FEATURES.map((feature) => ({
    reason: REASONS[feature],
    gain: (WEIGHTS[feature] ?? 0) * (better[feature] - other[feature]),
  }))
    .filter(({ gain }) => gain > 0.05)
    .sort((one, two) => two.gain - one.gain)
    .flatMap(({ reason }) => (reason ? [reason] : []))
    .slice(0, MOST_REASONS);
}
