import { isSame } from '../team/is-same';
import type { BlankKind } from './blank-kind';
import { knownBlank } from './known-blanks';

/** How one blank of a template is asked for. */
export interface BlankField {
  /** As between the braces. */
  readonly name: string;
  readonly kind: BlankKind;
  /** Stands in the field beforehand; empty for none. */
  readonly default: string;
  /** Of a `choice`; empty for every other kind. */
  readonly choices: readonly string[];
  /** What was typed last is offered the next time. */
  readonly remembered: boolean;
}

/** The list with this one in it, or without it where it says nothing new. */
export function withBlankField(blanks: readonly BlankField[], blank: BlankField): readonly BlankField[] {
  const others = blanks.filter(({ name }) => name !== blank.name);
  return isSame(blankField({ blanks: [] }, blank.name), blank) ? others : [...others, blank];
}

/** As the template asks for it; what it does not say is known of the blank, or a plain text. */
export function blankField(template: { readonly blanks: readonly BlankField[] }, name: string): BlankField {
  const own = template.blanks.find((blank) => blank.name === name);
  const known = knownBlank(name);
  return (
    own ?? {
      name,
      kind: known?.kind ?? 'text',
      default: '',
      choices: [],
      remembered: known?.remembered ?? false,
    }
  );
}
