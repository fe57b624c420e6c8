import type { Draft } from './draft';

/** The wording that goes out. */
export function mainText(draft: Pick<Draft, 'wordings'>): string {
  return draft.wordings[0]?.text ?? '';
}
