import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { triage } from '@/lib/core/replies/triage';
import { readDelimited } from '../training/read-delimited';

export interface LabelledText {
  readonly text: string;
  readonly label: 0 | 1;
  readonly weight: number;
}

const rows = (folder: string, path: string, separator: string) =>
  readDelimited(readFileSync(join(folder, path), 'utf8'), separator);

/** Comments with label 0 (complaint or dissatisfaction): the only Korean set that names what we look for. */
export function koteTexts(folder: string): readonly LabelledText[] {
  return rows(folder, 'kote-ko/val.tsv', '\t').map(([, text = '', labels = '']) => ({
    text,
    label: labels.split(',').includes('0') ? 1 : 0,
    weight: 1,
  }));
}

/** Film reviews teach how Korean sounds when displeased, everyday sentences how it sounds when not. */
export function koreanTexts(folder: string): readonly LabelledText[] {
  const reviews = rows(folder, 'nsmc-sample-ko/nsmc_sample.tsv', '\t').slice(1);
  const chat = rows(folder, 'chatbot-ko/ChatbotData.csv', ',').slice(1);
  return [
    ...koteTexts(folder),
    ...reviews.map(
      ([, , label, text = '']) => ({ text, label: label === '0' ? 1 : 0, weight: 0.05 }) as const,
    ),
    ...chat.flatMap(([question = '', answer = '']) =>
      [question, answer].map((text) => ({ text, label: 0, weight: 0.05 }) as const),
    ),
  ];
}

/**
 * No free English set names complaints, so the evidence lists label customers' turns where they are sure, and agents
 * and ordinary tweets stand for the rest.
 */
export function englishTexts(folder: string): readonly LabelledText[] {
  const turns = rows(folder, 'customer-care-ibm-en/dev_utterances.tsv', '\t').slice(1);
  const pairs = JSON.parse(readFileSync(join(folder, 'retweet-pairs-en/retweet_train.json'), 'utf8')) as {
    readonly first_tweet: readonly string[];
  };
  return [
    ...turns.flatMap(([, , role, , text = '']): LabelledText[] => {
      if (role === 'agent') return [{ text, label: 0, weight: 0.3 }];
      const { complaint } = triage(text);
      if (complaint > 0.7) return [{ text, label: 1, weight: 1 }];
      return complaint < 0.2 ? [{ text, label: 0, weight: 1 }] : [];
    }),
    ...pairs.first_tweet.map((text): LabelledText => ({ text, label: 0, weight: 0.2 })),
  ];
}
