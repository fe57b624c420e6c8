import type { Language } from '@/lib/core/language';
import { fitLogistic, type LinearModel } from '../training/logistic-regression';
import { type ClassModel, type ClassSample, fitSoftmax } from '../training/softmax-regression';
import { CLASSES, classesOf } from './classes';
import { BUCKETS, type Features, featuresOf, SIGNS } from './features';
import { every, type FoundTexts, type WrittenPost } from './training-texts';
import { varyPosts } from './vary-posts';

/** Buckets that keep weights; as many as 300 KB hold for both languages and the rules. English, with fewer signs, lives more by them. */
const KEPT = { ko: 9400, en: 12_700 };
/** How often each written post is told, and how many pieces of small talk stand against them. */
const TURNS = 10;
const SMALL_TALK = { ko: 12_000, en: 8000 };
/** Models that are fitted to tellings of their own, and averaged. */
const TELLINGS = 8;
/** How often texts that others wrote count: they are few, and real. */
const FOUND_TURNS = { ko: 3, en: 10 };
/** Passed over by chance, each time a text is learned from. */
const DROPPED = { features: 0.5, signs: 0.2 };
const EPOCHS = 3;

/** What is learned of one language. Features of both models are places in `buckets`, and after them the signs. */
export interface FittedReader {
  /** The buckets that count, in rising order; pieces in any other are passed over. */
  readonly buckets: readonly number[];
  /** Complaint or not. */
  readonly complaint: LinearModel;
  /** Of `CLASSES`. */
  readonly classes: ClassModel;
}

interface ReadText extends Features {
  readonly classes: readonly number[];
}

const COMPLAINT = new Set(classesOf(true));

/** Learns what a post is: a complaint of a kind, or something else of a kind. Same texts give the same weights. */
export function fitReader(
  language: Language,
  posts: readonly WrittenPost[],
  { complaints, others, doubtful, smallTalk }: FoundTexts,
): FittedReader {
  const talk = every(Math.max(1, Math.floor(smallTalk.length / SMALL_TALK[language])), smallTalk);
  const read = (text: string, classes: readonly number[]): ReadText => ({
    ...featuresOf(text, language),
    classes,
  });
  const readPost = ({ text, complaint, kind }: WrittenPost) => read(text, classesOf(complaint, kind));
  const found = [
    ...complaints.map((text) => read(text, classesOf(true))),
    ...others.map((text) => read(text, classesOf(false))),
  ];
  const spoken = talk.map((text) => read(text, classesOf(false)));
  const unsure = doubtful.map(({ text, complaint, kind }) => read(text, classesOf(complaint, kind)));
  const rest = [...Array.from({ length: FOUND_TURNS[language] }, () => found).flat(), ...unsure, ...spoken];
  const told = (seed: number) => [...varyPosts(posts, language, talk, TURNS, seed).map(readPost), ...rest];
  const all = Array.from({ length: BUCKETS }, (_, bucket) => bucket);
  const first = fitSoftmax(
    samplesOf(told(0), all),
    BUCKETS + SIGNS[language],
    CLASSES.length,
    EPOCHS,
    DROPPED,
  );
  const texts = [...posts.map(readPost), ...found, ...unsure, ...spoken];
  const buckets = weightiest(first, texts, KEPT[language]);
  const size = buckets.length + SIGNS[language];
  const fitted = Array.from({ length: TELLINGS }, (_, seed) => {
    const samples = samplesOf(told(seed), buckets);
    return {
      complaint: fitLogistic(samples.map(complaintOrNot), size, EPOCHS, DROPPED),
      classes: fitSoftmax(samples, size, CLASSES.length, EPOCHS, DROPPED),
    };
  });
  return {
    buckets,
    complaint: {
      weights: meanOf(fitted.map(({ complaint }) => complaint.weights)),
      bias: meanOf(fitted.map(({ complaint }) => Float64Array.of(complaint.bias)))[0]!,
    },
    classes: {
      weights: meanOf(fitted.map(({ classes }) => classes.weights)),
      bias: meanOf(fitted.map(({ classes }) => classes.bias)),
    },
  };
}

/** The buckets that tell most: by how far they part the classes, and in how many texts. In rising order. */
function weightiest(
  { weights, bias }: ClassModel,
  texts: readonly ReadText[],
  kept: number,
): readonly number[] {
  const texted = new Float64Array(BUCKETS);
  for (const { pieces } of texts) for (const piece of pieces) texted[piece]! += 1;
  const weight = texted.map((count, bucket) => {
    const row = weights.subarray(bucket * bias.length, (bucket + 1) * bias.length);
    const mean = row.reduce((sum, one) => sum + one, 0) / row.length;
    return count * row.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  });
  return Array.from(weight.keys())
    .sort((a, b) => weight[b]! - weight[a]!)
    .slice(0, kept)
    .sort((a, b) => a - b);
}

/** Texts as the models take them. */
function samplesOf(texts: readonly ReadText[], buckets: readonly number[]): readonly ClassSample[] {
  const places = new Int32Array(BUCKETS).fill(-1);
  for (const [place, bucket] of buckets.entries()) places[bucket] = place;
  return texts.map(({ pieces, signs, classes }) => ({
    features: pieces.flatMap((piece) => (places[piece]! < 0 ? [] : [places[piece]!])),
    signs: signs.map((sign) => buckets.length + sign),
    classes,
  }));
}

function complaintOrNot({ features, signs, classes }: ClassSample) {
  return { features, signs, label: COMPLAINT.has(classes[0]!) ? 1 : 0, weight: 1 } as const;
}

/** Chance weighs less in the mean of several models. */
function meanOf<Values extends Float32Array | Float64Array>(all: readonly Values[]): Values {
  const mean = all[0]!.slice() as Values;
  for (let at = 0; at < mean.length; at += 1)
    mean[at] = all.reduce((sum, values) => sum + values[at]!, 0) / all.length;
  return mean;
}
