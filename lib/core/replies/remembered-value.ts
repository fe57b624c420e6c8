import { type BlankField, blankField } from './blank-field';
import { cleanValue } from './clean-value';
import { knownBlank } from './known-blanks';
import { showsPersonalData } from './personal-data';

/** What an account last put into a blank that is much the same from reply to reply: its brand, its hours. */
export interface RememberedValue {
  readonly id: string;
  /** As `plainHandle` gives it; empty where the page did not tell. */
  readonly account: string;
  /** As between the braces. */
  readonly blank: string;
  readonly value: string;
  /** When it was last used, in epoch milliseconds. */
  readonly at: number;
}

/** Of the values of one reply those that are kept: never the customer's name, nor anything that reads like personal data. */
export function valuesToRemember(
  template: { readonly blanks: readonly BlankField[] },
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const kept = Object.entries(values)
    .map(([blank, value]) => [blank, cleanValue(value)] as const)
    .filter(([blank, value]) => value !== '' && blankField(template, blank).remembered)
    .filter(([blank, value]) => !knownBlank(blank)?.ofCustomer && !showsPersonalData(value));
  return Object.fromEntries(kept);
}
