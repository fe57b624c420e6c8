import type { OwnText } from '../guidelines/check-context';
import { areAlike, gramsOf, gramsOfOwn } from '../guidelines/similarity';
import { plainHandle } from '../team/plain-handle';
import { blanksIn } from './blanks';
import type { Post } from './post';

type Said = Pick<OwnText, 'text' | 'at'>;

/** Our answers so far, as far as the next one must not repeat them. */
export interface SaidBefore {
  /** To this customer, or in this conversation. */
  readonly here: readonly Said[];
  /** To others lately. */
  readonly elsewhere: readonly Said[];
}

export const NOTHING_SAID: SaidBefore = { here: [], elsewhere: [] };

/**
 * What was said before an answer to `post`. `recent`: our texts that went out lately; `conversation`: those of ours that
 * stand around the post on the page, whoever of us wrote them.
 */
export function saidBefore(
  post: Pick<Post, 'author' | 'handle'> | null,
  recent: readonly OwnText[],
  conversation: readonly Said[],
): SaidBefore {
  const customer = plainHandle(post?.handle ?? post?.author ?? '');
  const answers = recent.filter(({ kind }) => kind !== 'post');
  const isToThem = (own: OwnText) => customer !== '' && plainHandle(own.customer) === customer;
  return {
    here: [...answers.filter(isToThem), ...conversation],
    elsewhere: answers.filter((own) => !isToThem(own)),
  };
}

/** Jaccard index from which a text that went out was made of a wording: values and a sentence or two may differ. */
const MADE_OF = 0.5;

/** When a wording last went out among these, in epoch milliseconds; null where it did not. Blanks stand for any value. */
export function lastSaid(wording: string, among: readonly Said[]): number | null {
  if (among.length === 0) return null;
  const grams = gramsOf(withoutBlanks(wording));
  const times = among.filter((said) => areAlike(grams, gramsOfOwn(said), MADE_OF)).map(({ at }) => at);
  return times.length > 0 ? Math.max(...times) : null;
}

function withoutBlanks(wording: string): string {
  return blanksIn(wording).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    wording,
  );
}
