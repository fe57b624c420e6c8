import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findKorean } from '@/lib/core/guidelines/offence/find-korean';
import { normalize } from '@/lib/core/text/normalize';
import { readDelimited } from '../training/read-delimited';
import written from './written-comments.json';

/** A text with the chance that it hurts somebody, and how much it counts. */
export interface WeighedText {
  readonly text: string;
  readonly hurts: number;
  readonly weight: number;
  /** Text of every day, or praise by strangers: what must hardly ever be called hurtful. */
  readonly ordinary?: boolean;
}

const rows = (folder: string, path: string, separator: string) =>
  readDelimited(readFileSync(join(folder, path), 'utf8'), separator);

const holdsListedWord = (text: string) => findKorean(normalize(text)).length > 0;

/** Comments of communities, marked as abusive or not. */
export function curseTexts(folder: string): readonly WeighedText[] {
  return readFileSync(join(folder, 'curse-ko/dataset.txt'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => ({
      text: line.slice(0, line.lastIndexOf('|')),
      hurts: line.trimEnd().endsWith('|1') ? 1 : 0,
      weight: 3,
    }));
}

/** What each feeling that annotators saw in a comment adds to the chance that the comment is hostile. */
const HOSTILE: Readonly<Record<string, number>> = {
  31: 0.6, // hatred
  21: 0.3, // disgust
  20: 0.2, // finding someone pathetic
  9: 0.2, // looking down on someone
  6: 0.15, // anger
  22: 0.1, // irritation
  2: -0.3, // being moved
  8: -0.3, // looking forward
  4: -1, // gratitude
};

function koteTexts(folder: string): readonly WeighedText[] {
  return rows(folder, 'kote-ko/val.tsv', '\t').map(([, text = '', labels = '']) => {
    const sum = labels.split(',').reduce((total, label) => total + (HOSTILE[label] ?? 0), 0);
    return { text, hurts: holdsListedWord(text) ? 1 : Math.max(0, Math.min(1, sum)), weight: 1 };
  });
}

/** Film reviews: the worst ratings are often rude about people, the best hardly ever. */
function reviewTexts(folder: string): readonly WeighedText[] {
  return rows(folder, 'nsmc-sample-ko/nsmc_sample.tsv', '\t')
    .slice(1)
    .map(([, rating, , text = '']) => {
      const stars = Number(rating);
      const rude = stars <= 1 ? 0.6 : stars <= 4 ? 0.4 : 0;
      const listed = holdsListedWord(text);
      return { text, hurts: listed ? 0.9 : rude, weight: 0.3, ordinary: rude === 0 && !listed };
    });
}

function everydayTexts(folder: string): readonly WeighedText[] {
  return rows(folder, 'chatbot-ko/ChatbotData.csv', ',')
    .slice(1)
    .flatMap(([question = '', answer = '']) => [
      { text: answer, hurts: 0, weight: 0.3 },
      { text: question, hurts: 0, weight: 0.15 },
    ]);
}

function biasTexts(folder: string): readonly WeighedText[] {
  return rows(folder, 'kosbi-ko/kosbi_valid.tsv', '\t')
    .slice(1)
    .map(([, , , text = '', , label]) => ({ text, hurts: label === 'unsafe' ? 1 : 0, weight: 0.3 }));
}

/** All that the Korean model learns from besides the comments of communities. */
export function otherKoreanTexts(folder: string): readonly WeighedText[] {
  return [
    ...koteTexts(folder),
    ...reviewTexts(folder),
    ...biasTexts(folder),
    ...everydayTexts(folder),
    ...written.hurtful.map((text) => ({ text, hurts: 1, weight: 3 })),
    ...written.harmless.map((text) => ({ text, hurts: 0, weight: 3 })),
    ...written.talk.map((text) => ({ text, hurts: 0, weight: 3 })),
    ...written.company.map((text) => ({ text, hurts: 0, weight: 5 })),
  ];
}

/** Tweets marked as hateful, offensive or neither. */
export function markedTweets(folder: string): readonly WeighedText[] {
  return rows(folder, 'davidson-hate-en/labeled_data.csv', ',')
    .slice(1)
    .map((row) => ({ text: row[6] ?? '', hurts: row[5] === '2' ? 0 : 1, weight: 1 }));
}

/** Tweets and headlines of every day, as harmless. */
export function ordinaryEnglish(folder: string): readonly WeighedText[] {
  const read = (path: string): Readonly<Record<string, readonly string[]>> =>
    JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const texts = [
    ...(read('retweet-pairs-en/retweet_train.json')['first_tweet'] ?? []),
    ...(read('headline-pairs-en/headline_binary_train.json')['headline_1'] ?? []),
  ];
  return texts.map((text) => ({ text, hurts: 0, weight: 1, ordinary: true }));
}
