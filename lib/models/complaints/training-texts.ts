import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@/lib/core/language';
import type { ComplaintKind } from '@/lib/core/replies/complaint';
import { readDelimited } from '../training/read-delimited';
import doubtful from './doubtful-rows.json';
import labelled from './labelled-rows.json';
import written from './written-posts.json';

/** A post that we wrote to learn from. */
export interface WrittenPost {
  readonly text: string;
  readonly complaint: boolean;
  readonly kind: ComplaintKind;
}

/** Texts of other sets, by whether a company's customer care would take them for a complaint. */
export interface FoundTexts {
  readonly complaints: readonly string[];
  readonly others: readonly string[];
  /** What a model before this one was least sure of; the kind is known of complaints only. */
  readonly doubtful: readonly DoubtfulText[];
  /** What people write that has nothing to do with a company. */
  readonly smallTalk: readonly string[];
}

export interface DoubtfulText {
  readonly text: string;
  readonly complaint: boolean;
  readonly kind?: ComplaintKind;
}

/** Texts of each set in the order of its rows, which `doubtful-rows.json` counts from 0. */
type TextsOfSets = Readonly<Record<string, readonly string[]>>;

/** Neither hateful nor offensive. */
const NEITHER = '2';
/** Of long comments this much says enough, in UTF-16 units. */
const START = 150;

export function writtenPosts(language: Language): readonly WrittenPost[] {
  return Object.entries(written[language]).flatMap(([group, kinds]) =>
    Object.entries(kinds).flatMap(([kind, texts]) =>
      texts.map((text) => ({ text, complaint: group === 'complaint', kind: kind as ComplaintKind })),
    ),
  );
}

export function foundTexts(folder: string, language: Language): FoundTexts {
  const { sets, ...found } = language === 'ko' ? foundKorean(folder) : foundEnglish(folder);
  return { ...found, doubtful: doubtfulTexts(language, sets) };
}

function doubtfulTexts(language: Language, sets: TextsOfSets): readonly DoubtfulText[] {
  return Object.entries(doubtful[language]).flatMap(([set, kinds]) =>
    Object.entries(kinds).flatMap(([kind, numbers]) =>
      numbers.map((row) => {
        const text = sets[set]![row]!.slice(0, START);
        return kind === 'none'
          ? { text, complaint: false }
          : { text, complaint: true, kind: kind as ComplaintKind };
      }),
    ),
  );
}

type FoundInSets = Omit<FoundTexts, 'doubtful'> & { readonly sets: TextsOfSets };

/** Comments by whether annotators saw a complaint or displeasure in them (label 0), of whatever it be. */
function koteTexts(folder: string): readonly { readonly text: string; readonly displeased: boolean }[] {
  return lines(folder, 'kote-ko/val.tsv').map((line) => {
    const [, text = '', labels = ''] = line.split('\t');
    return { text, displeased: labels.split(',').includes('0') };
  });
}

function foundKorean(folder: string): FoundInSets {
  const comments = koteTexts(folder);
  const { complaint, other } = labelled['kote-ko'];
  const start = (row: number) => comments[row]!.text.slice(0, START);
  const chat = rows(folder, 'chatbot-ko/ChatbotData.csv', ',').slice(1);
  const reviews = rows(folder, 'nsmc-sample-ko/nsmc_sample.tsv', '\t')
    .slice(1)
    .map(([, , , text = '']) => text);
  const curses = lines(folder, 'curse-ko/dataset.txt').map((line) => line.slice(0, line.lastIndexOf('|')));
  return {
    complaints: complaint.map(start),
    others: other.map(start),
    smallTalk: [
      ...chat.flatMap(([question = '', answer = '']) => [question, answer]),
      ...comments.filter(({ displeased }) => !displeased).map(({ text }) => text.slice(0, START)),
      ...every(10, reviews),
      ...curses,
    ],
    sets: {
      'kote-ko': comments.map(({ text }) => text),
      'nsmc-sample-ko': reviews,
      'chatbot-ko/questions': chat.map(([question = '']) => question),
      'chatbot-ko/answers': chat.map(([, answer = '']) => answer),
      'curse-ko': curses,
    },
  };
}

function foundEnglish(folder: string): FoundInSets {
  const turns = lines(folder, 'customer-care-ibm-en/dev_utterances.tsv')
    .slice(1)
    .map((line) => line.split('\t'));
  const { complaint, other } = labelled['customer-care-ibm-en'];
  const textOf = (row: number) => turns[row]![4]!;
  const answers = turns.filter(([, , role]) => role === 'agent').map(([, , , , text = '']) => text);
  const tweets = rows(folder, 'davidson-hate-en/labeled_data.csv', ',').slice(1);
  const harmless = tweets.filter(([, , , , , kind]) => kind === NEITHER);
  const tweeted = ([, , , , , , text = '']: readonly string[]) => text;
  const pairs = JSON.parse(readFileSync(join(folder, 'retweet-pairs-en/retweet_train.json'), 'utf8')) as {
    readonly first_tweet: readonly string[];
    readonly second_tweet: readonly string[];
  };
  return {
    complaints: complaint.map(textOf),
    others: other.map(textOf),
    smallTalk: [...answers, ...every(3, pairs.first_tweet), ...pairs.second_tweet, ...harmless.map(tweeted)],
    sets: {
      'customer-care-ibm-en': turns.map(([, , , , text = '']) => text),
      'davidson-hate-en': tweets.map(tweeted),
      'retweet-pairs-en/first': pairs.first_tweet,
      'retweet-pairs-en/second': pairs.second_tweet,
    },
  };
}

/** Every so manieth, so that a large set does not drown the others. */
export function every<Item>(step: number, items: readonly Item[]): readonly Item[] {
  return items.filter((_, at) => at % step === 0);
}

const lines = (folder: string, path: string) =>
  readFileSync(join(folder, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const rows = (folder: string, path: string, separator: string) =>
  readDelimited(readFileSync(join(folder, path), 'utf8'), separator);
