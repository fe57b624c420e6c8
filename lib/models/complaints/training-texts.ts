import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@/lib/core/language';
import type { ComplaintKind } from '@/lib/core/replies/complaint';
import { readDelimited } from '../training/read-delimited';
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
  /** What people write that has nothing to do with a company. */
  readonly smallTalk: readonly string[];
}

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
  return language === 'ko' ? foundKorean(folder) : foundEnglish(folder);
}

/** Comments by whether annotators saw a complaint or displeasure in them (label 0), of whatever it be. */
function koteTexts(folder: string): readonly { readonly text: string; readonly displeased: boolean }[] {
  return lines(folder, 'kote-ko/val.tsv').map((line) => {
    const [, text = '', labels = ''] = line.split('\t');
    return { text, displeased: labels.split(',').includes('0') };
  });
}

function foundKorean(folder: string): FoundTexts {
  const comments = koteTexts(folder);
  const { complaint, other } = labelled['kote-ko'];
  const start = (row: number) => comments[row]!.text.slice(0, START);
  const chat = rows(folder, 'chatbot-ko/ChatbotData.csv', ',').slice(1);
  const reviews = rows(folder, 'nsmc-sample-ko/nsmc_sample.tsv', '\t').slice(1);
  return {
    complaints: complaint.map(start),
    others: other.map(start),
    smallTalk: [
      ...chat.flatMap(([question = '', answer = '']) => [question, answer]),
      ...comments.filter(({ displeased }) => !displeased).map(({ text }) => text.slice(0, START)),
      ...every(10, reviews).map(([, , , text = '']) => text),
      ...lines(folder, 'curse-ko/dataset.txt').map((line) => line.slice(0, line.lastIndexOf('|'))),
    ],
  };
}

function foundEnglish(folder: string): FoundTexts {
  const turns = lines(folder, 'customer-care-ibm-en/dev_utterances.tsv')
    .slice(1)
    .map((line) => line.split('\t'));
  const { complaint, other } = labelled['customer-care-ibm-en'];
  const textOf = (row: number) => turns[row]![4]!;
  const answers = turns.filter(([, , role]) => role === 'agent').map(([, , , , text = '']) => text);
  const tweets = rows(folder, 'davidson-hate-en/labeled_data.csv', ',')
    .slice(1)
    .filter(([, , , , , kind]) => kind === NEITHER)
    .map(([, , , , , , text = '']) => text);
  const pairs = JSON.parse(readFileSync(join(folder, 'retweet-pairs-en/retweet_train.json'), 'utf8')) as {
    readonly first_tweet: readonly string[];
    readonly second_tweet: readonly string[];
  };
  return {
    complaints: complaint.map(textOf),
    others: other.map(textOf),
    smallTalk: [...answers, ...every(3, pairs.first_tweet), ...pairs.second_tweet, ...tweets],
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
