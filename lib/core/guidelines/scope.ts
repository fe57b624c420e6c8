import type { Language } from '../language';
import type { Platform, TextKind } from '../platform';

interface Scope {
  readonly platforms: readonly Platform[];
  readonly kinds: readonly TextKind[];
  readonly languages: readonly Language[];
}

export const EVERYWHERE: Scope = {
  platforms: ['x', 'facebook'],
  kinds: ['post', 'reply', 'comment'],
  languages: ['ko', 'en'],
};

/** What the account says to everyone, as against answers to one person. */
export const BROADCAST: Scope = { ...EVERYWHERE, kinds: ['post'] };

/** Answers to one person, on show to all. */
export const ANSWERS: Scope = { ...EVERYWHERE, kinds: ['reply', 'comment'] };
