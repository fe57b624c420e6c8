import type { Draft } from './draft';

interface NewDraft {
  readonly id: string;
  readonly wordingId: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** An empty draft for X with one wording, as every draft has at least one. */
export function newDraft({ id, wordingId, now }: NewDraft): Draft {
  return {
    id,
    title: '',
    site: 'x',
    kind: 'post',
    wordings: [{ id: wordingId, text: '' }],
    tags: [],
    createdAt: now,
    updatedAt: now,
  };
}
