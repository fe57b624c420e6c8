import { oncePerDraft } from '../reply/once-per-draft';
import { withoutQuotes } from './utterances';

/** The plain form with quoted words blotted out; same length, so offsets hold. What others said is not what we say. */
export const unquoted = oncePerDraft(({ normal }) => withoutQuotes(normal.text));
