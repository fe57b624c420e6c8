import { languageOf } from '../language';
import { compareWordings, type WordingBasis } from './wording-comparison';
import type { WordingReason } from './wording-evidence';
import type { WordingReader } from './wording-reader';

/** Several wordings of one message in the order in which they are likely to be passed on. */
export interface WordingPlaces {
  /** The place of each wording, in the order given: 1 is likeliest; shared where there is no clear difference. */
  readonly places: readonly number[];
  /** Why those in first place stand there; empty where all share it. */
  readonly reasons: readonly WordingReason[];
  readonly basis: WordingBasis;
}

/** `read` as in `compareWordings`; one Korean wording among them, and the evidence decides about all. */
export function placeWordings(texts: readonly string[], read?: WordingReader): WordingPlaces {
  const model = texts.every((text) => languageOf(text) === 'en') ? read : undefined;
  const compared = (one: number, other: number) =>
    compareWordings(texts[one] ?? '', texts[other] ?? '', model);
  const order = texts.map((_, at) => at).sort((one, other) => (compared(one, other).better === 'a' ? -1 : 1));
  const places: number[] = [];
  let leader = order[0] ?? 0;
  order.forEach((at, rank) => {
    if (compared(leader, at).clear) leader = at;
    places[at] = leader === at ? rank + 1 : (places[leader] ?? 1);
  });
  const [first = 0] = order;
  const second = order.find((at) => places[at] !== 1);
  return {
    places,
    reasons: second === undefined ? [] : compared(first, second).reasons,
    basis: model ? 'model' : 'evidence',
  };
}
