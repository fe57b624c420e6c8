import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writtenPosts } from '@/lib/models/complaints/training-texts';
import { varyPosts } from '@/lib/models/complaints/vary-posts';
import { fitLogistic, marginOf } from '@/lib/models/training/logistic-regression';
import { readDelimited } from '@/lib/models/training/read-delimited';

const LANGUAGES = ['ko', 'en'] as const;

describe('the posts to learn from', () => {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const judged = ['tuning', 'unseen'].flatMap((part) =>
    readFileSync(`tests/evaluation/complaint-posts/${part}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => bare((JSON.parse(line) as { readonly text: string }).text)),
  );

  it.each(LANGUAGES)('share no line with the posts they are judged by (%s)', (language) => {
    const written = writtenPosts(language).map(({ text }) => bare(text));
    expect(judged.filter((text) => written.some((other) => other.includes(text)))).toEqual([]);
  });

  it.each(LANGUAGES)('are told otherwise the same way every time (%s)', (language) => {
    const posts = writtenPosts(language).filter((_, at) => at % 40 === 0);
    const told = varyPosts(posts, language, ['…'], 3);
    expect(told).toHaveLength(3 * posts.length);
    expect(told).toEqual(varyPosts(posts, language, ['…'], 3));
    expect(new Set(told.map(({ text }) => text)).size).toBeGreaterThan(1.5 * posts.length);
  });
});

describe('training', () => {
  const samples = Array.from({ length: 60 }, (_, at) => ({
    features: [at % 2, 2 + (at % 5)],
    label: (at % 2) as 0 | 1,
    weight: 1,
  }));

  it('learns what tells the labels apart', () => {
    const model = fitLogistic(samples, 8);
    expect(marginOf(model, [1])).toBeGreaterThan(0);
    expect(marginOf(model, [0])).toBeLessThan(0);
  });

  it('learns from signs, which count in full however long a text is', () => {
    const long = Array.from({ length: 400 }, (_, at) => at);
    const signed = [0, 1].flatMap((label) =>
      Array.from({ length: 20 }, () => ({
        features: long,
        signs: [400 + label],
        label: label as 0 | 1,
        weight: 1,
      })),
    );
    const model = fitLogistic(signed, 402);
    expect(marginOf(model, long, [401])).toBeGreaterThan(1);
    expect(marginOf(model, long, [400])).toBeLessThan(-1);
  });

  it('gives the same weights every time', () => {
    expect(fitLogistic(samples, 8)).toEqual(fitLogistic(samples, 8));
  });

  it('reads quoted cells, line breaks in them, and doubled quotes', () => {
    expect(readDelimited('a,"b, ""c""\nd",e\r\n1,2,3', ',')).toEqual([
      ['a', 'b, "c"\nd', 'e'],
      ['1', '2', '3'],
    ]);
  });
});
