import type { DraftText } from '../draft-text';

/** Several reply rules ask the same of one draft; it is worked out once. */
export function oncePerDraft<T>(work: (draft: DraftText) => T): (draft: DraftText) => T {
  const known = new WeakMap<DraftText, { readonly value: T }>();
  return (draft) => {
    const answer = known.get(draft) ?? { value: work(draft) };
    known.set(draft, answer);
    return answer.value;
  };
}
