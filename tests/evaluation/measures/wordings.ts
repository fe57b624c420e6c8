import { compareWordings } from '@/lib/core/reach/wording-comparison';
import type { DataFolder } from './data-folder';
import { type Measure, share } from './measure';

interface RetweetPairs {
  readonly label: readonly ('first' | 'second')[];
  readonly first_tweet: readonly string[];
  readonly second_tweet: readonly string[];
}
interface HeadlinePairs {
  readonly label: readonly string[];
  readonly headline_1: readonly string[];
  readonly headline_2: readonly string[];
}

/** Which of two wordings of one message went further. */
export function measureWordings(data: DataFolder): readonly Measure[] {
  const measures: Measure[] = [];
  if (data.has('retweet-pairs-en/retweet_val.json')) {
    const pairs = data.json<RetweetPairs>('retweet-pairs-en/retweet_val.json');
    const right = pairs.label.filter(
      (label, at) => isFirst(pairs.first_tweet[at], pairs.second_tweet[at]) === (label === 'first'),
    ).length;
    measures.push({
      task: 'wordings',
      set: 'retweet-pairs-en, validation',
      size: pairs.label.length,
      measure: 'right, %',
      value: share(right, pairs.label.length),
      reference: 'people 61.3; model 66.5',
    });
  }
  if (data.has('headline-pairs-en/headline_binary_val.json')) {
    const pairs = data.json<HeadlinePairs>('headline-pairs-en/headline_binary_val.json');
    const right = pairs.label.filter(
      (label, at) => isFirst(pairs.headline_1[at], pairs.headline_2[at]) === label.startsWith('Headline 1'),
    ).length;
    measures.push({
      task: 'wordings',
      set: 'headline-pairs-en, validation',
      size: pairs.label.length,
      measure: 'right, %',
      value: share(right, pairs.label.length),
      reference: 'secondary: clicks, not retweets',
    });
  }
  return measures;
}

function isFirst(a = '', b = ''): boolean {
  return compareWordings(a, b).better === 'a';
}
