import { createStoredSignal } from './stored-signal';

const revision = createStoredSignal('revision');

/** The number that rises with every change of guide, templates or settings; 0 before the first. */
export const readRevision = revision.read;

/** Tells every page to read the workspace again. */
export const raiseRevision = revision.raise;

/** Calls `listener` with the new revision after every raise, in whatever page or worker it was made. */
export const onRevision = revision.on;
