import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two wordings of one message: the one that went further and the other. */
export interface WordingPair {
  readonly more: string;
  readonly less: string;
}

/** Tweets by one author with one link; which was retweeted more. */
export function retweetPairs(folder: string): readonly WordingPair[] {
  const file: {
    readonly label: readonly ('first' | 'second')[];
    readonly first_tweet: readonly string[];
    readonly second_tweet: readonly string[];
  } = read(folder, 'retweet-pairs-en/retweet_train.json');
  return file.label.map((label, at) =>
    inOrder(label === 'first', file.first_tweet[at], file.second_tweet[at]),
  );
}

/** Headlines of one story; which was clicked more. */
export function headlinePairs(folder: string): readonly WordingPair[] {
  const file: {
    readonly label: readonly string[];
    readonly headline_1: readonly string[];
    readonly headline_2: readonly string[];
  } = read(folder, 'headline-pairs-en/headline_binary_train.json');
  return file.label.map((label, at) =>
    inOrder(label.startsWith('Headline 1'), file.headline_1[at], file.headline_2[at]),
  );
}

function inOrder(firstWon: boolean, first = '', second = ''): WordingPair {
  return firstWon ? { more: first, less: second } : { more: second, less: first };
}

function read<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}
