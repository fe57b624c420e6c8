import type { Language } from '../language';
import { knownBlank } from './known-blanks';

/** How the form asks for a blank. */
export interface BlankLabel {
  readonly name: string;
  /** A value as a model, in the language of the reply; empty for a blank that the team made up. */
  readonly example: string;
}

/** Words for a blank in the reader's language; a made-up blank is its own label. */
export function blankLabel(blank: string, reader: Language): BlankLabel {
  const known = knownBlank(blank);
  if (!known) return { name: blank, example: '' };
  return {
    name: known.label[reader],
    example: known.names.ko === blank ? known.example.ko : known.example.en,
  };
}
