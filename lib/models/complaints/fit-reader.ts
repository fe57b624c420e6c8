import type { Language } from '@/lib/core/language';
import type { ComplaintKind } from '@/lib/core/replies/complaint';
import { packWeights } from '../reach/packed-weights';
import { fitLogistic, type LinearModel, type Sample, SIGN } from '../training/logistic-regression';
import { BUCKETS, featuresOf, SIGNS } from './features';
import { KIND_BUCKETS, type PackedModel } from './packed-model';
import { every, type FoundTexts, type WrittenPost } from './training-texts';
import { varyPosts } from './vary-posts';

/** How often each written post is told, and how many pieces of small talk stand against them. */
const TURNS = { complaint: 14, kind: 10 };
const SMALL_TALK = { ko: 12_000, en: 3000 };
/** Models that are fitted to tellings of their own, and averaged. */
const TELLINGS = 4;
/** How often texts that others wrote count: they are few, and real. */
const FOUND_TURNS = 3;
const EPOCHS = { complaint: 3, kind: 4 };

/** Learns whether a post is a complaint to or about a company. Same texts give the same weights. */
export function fitComplaint(
  language: Language,
  posts: readonly WrittenPost[],
  { complaints, others, smallTalk }: FoundTexts,
): LinearModel {
  const talk = every(Math.max(1, Math.floor(smallTalk.length / SMALL_TALK[language])), smallTalk);
  const sample = (text: string, complaint: boolean) => sampleOf(language, text, complaint, BUCKETS);
  const found = [
    ...complaints.map((text) => sample(text, true)),
    ...others.map((text) => sample(text, false)),
  ];
  const rest = [
    ...Array.from({ length: FOUND_TURNS }, () => found).flat(),
    ...talk.map((text) => sample(text, false)),
  ];
  const tellings = Array.from({ length: TELLINGS }, (_, seed) =>
    varyPosts(posts, language, talk, TURNS.complaint, seed).map(({ text, complaint }) =>
      sample(text, complaint),
    ),
  );
  return meanOf(
    tellings.map((told) => fitLogistic([...told, ...rest], BUCKETS + SIGNS[language], EPOCHS.complaint)),
  );
}

/** Chance weighs less in the mean of several models. */
function meanOf(models: readonly LinearModel[]): LinearModel {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    weights: models[0]!.weights.map((_, at) => mean(models.map(({ weights }) => weights[at]!))),
    bias: mean(models.map(({ bias }) => bias)),
  };
}

/** Learns each kind of complaint against the others, or each kind of what is none. */
export function fitKinds(
  language: Language,
  posts: readonly WrittenPost[],
  { smallTalk }: FoundTexts,
  complaint: boolean,
): ReadonlyMap<ComplaintKind, LinearModel> {
  const told = varyPosts(posts, language, smallTalk, TURNS.kind).filter(
    (post) => post.complaint === complaint,
  );
  const kinds = new Set(told.map(({ kind }) => kind));
  return new Map(
    [...kinds].map((kind) => [
      kind,
      fitLogistic(
        told.map((post) => sampleOf(language, post.text, post.kind === kind, KIND_BUCKETS)),
        KIND_BUCKETS + SIGNS[language],
        EPOCHS.kind,
      ),
    ]),
  );
}

/** A text as the models take it; signs come after the buckets. */
export function sampleOf(language: Language, text: string, label: boolean, buckets: number): Sample {
  const { pieces, signs } = featuresOf(text, language);
  return {
    features: buckets === BUCKETS ? pieces : pieces.map((piece) => piece & (buckets - 1)),
    signs: signs.map((sign) => buckets + sign),
    label: label ? 1 : 0,
    weight: 1,
  };
}

/** The model as it ships: the `most` largest weights of pieces, coarsened, and those of all signs. */
export function packModel({ weights, bias }: LinearModel, buckets: number, most: number): PackedModel {
  const rounded = (value: number) => Number(value.toFixed(3));
  return {
    pieces: packWeights(weights.slice(0, buckets), most),
    signs: Array.from(weights.slice(buckets), (weight) => rounded(SIGN * weight)),
    bias: rounded(bias),
  };
}
