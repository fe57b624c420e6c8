import type { AccountRole } from '../guidelines/check-context';
import type { Language } from '../language';

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
  readonly zone: string;
  readonly paused: { readonly x: boolean; readonly facebook: boolean };
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
  zone: 'Asia/Seoul',
  paused: { x: false, facebook: false },
  crisis: false,
  keepTexts: false,
};
