import { type SensitiveDate, USUAL_SENSITIVE_DATES } from '../calendar/sensitive-dates';
import type { AccountRole } from '../guidelines/check-context';
import type { Language } from '../language';
import type { Contact } from './contact';
import type { DutyHours } from './duty-hours';

/** How soon a customer gets a first answer, in minutes. */
interface AnswerTargets {
  /** Where minutes count: somebody may be hurt, data is leaking, a threat was made. Around the clock. */
  readonly urgent: number;
  /** A complaint on X, counted while the team is on duty. */
  readonly onX: number;
  /** Everything else; nobody waits longer. */
  readonly usual: number;
}

/** Small things a person sets once. */
export interface Settings {
  /** `auto` follows the browser. */
  readonly language: Language | 'auto';
  /** Our accounts' handles or page names, without @: never a chip on our own posts. */
  readonly accounts: readonly string[];
  /** Who speaks through an account, by handle; absent means the brand does. */
  readonly roles: Readonly<Record<string, AccountRole>>;
  /** How our brand is written; offered for the {brand} blanks. */
  readonly brand: string;
  /** Sign-off initials for replies. */
  readonly signature: string;
  /** Chips show at this confidence or above, 0 to 1. */
  readonly complaintThreshold: number;
  readonly answerTargets: AnswerTargets;
  readonly dutyHours: DutyHours;
  /** After so many public answers to one customer, going private is advised. */
  readonly publicTurns: number;
  /** Who takes complaints over. */
  readonly contacts: readonly Contact[];
  /** Days for which texts that did not go out are kept. */
  readonly unsentDays: number;
  readonly zone: string;
  readonly paused: { readonly x: boolean; readonly facebook: boolean };
  /** Paused for a while: until that moment, in epoch milliseconds; null for not. */
  readonly pausedUntil: { readonly x: number | null; readonly facebook: number | null };
  /** So many minutes before a slot a notification calls it to mind; null for none. */
  readonly remindMinutes: number | null;
  readonly sensitiveDates: readonly SensitiveDate[];
  /** Crisis mode: promotions are paused. */
  readonly crisis: boolean;
  /** The record of decisions keeps the text itself, not only its hash. */
  readonly keepTexts: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  accounts: [],
  roles: {},
  brand: '',
  signature: '',
  complaintThreshold: 0.6,
  // The catalogue's service targets: safety 15 min, a complaint on X 60 min in duty hours, everything 24 h.
  answerTargets: { urgent: 15, onX: 60, usual: 24 * 60 },
  dutyHours: { days: [1, 2, 3, 4, 5], from: '09:00', until: '18:00' },
  publicTurns: 2,
  contacts: [],
  unsentDays: 7,
  zone: 'Asia/Seoul',
  paused: { x: false, facebook: false },
  pausedUntil: { x: null, facebook: null },
  remindMinutes: null,
  sensitiveDates: USUAL_SENSITIVE_DATES,
  crisis: false,
  keepTexts: false,
};
