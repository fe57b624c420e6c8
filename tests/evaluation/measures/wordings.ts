import { compareWordings } from '@/lib/core/reach/wording-comparison';
import { createWordingReader } from '@/lib/models/reach/predict';
import { REACH_WEIGHTS } from '@/lib/models/reach/weights';
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

/** A pair and whether the first wording went further. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly first: boolean;
}

const read = createWordingReader(REACH_WEIGHTS);

/** Which of two wordings of one message went further. */
export function measureWordings(data: DataFolder): readonly Measure[] {
  const measures: Measure[] = [];
  if (data.has('retweet-pairs-en/retweet_val.json')) {
    const { label, first_tweet, second_tweet } = data.json<RetweetPairs>('retweet-pairs-en/retweet_val.json');
    const pairs = label.map((first, at) => ({
      a: first_tweet[at] ?? '',
      b: second_tweet[at] ?? '',
      first: first === 'first',
    }));
    const clear = pairs.filter(({ a, b }) => compareWordings(a, b, read).clear);
    measures.push(
      measured('retweet-pairs-en, validation', pairs, 'people 61.3; model 66.5, 65.6 held out'),
      measured('retweet-pairs-en, validation, called clear', clear, 'said with 0.6 or more'),
    );
  }
  if (data.has('headline-pairs-en/headline_binary_val.json')) {
    const { label, headline_1, headline_2 } = data.json<HeadlinePairs>(
      'headline-pairs-en/headline_binary_val.json',
    );
    const pairs = label.map((first, at) => ({
      a: headline_1[at] ?? '',
      b: headline_2[at] ?? '',
      first: first.startsWith('Headline 1'),
    }));
    measures.push(measured('headline-pairs-en, validation', pairs, 'secondary: clicks, not retweets'));
  }
  return measures;
}

function measured(set: string, pairs: readonly Pair[], reference: string): Measure {
  const right = pairs.filter(({ a, b, first }) => (compareWordings(a, b, read).better === 'a') === first);
  return {
    task: 'wordings',
    set,
    size: pairs.length,
    measure: 'right, %',
    value: share(right.length, pairs.length),
    reference,
  };
}
