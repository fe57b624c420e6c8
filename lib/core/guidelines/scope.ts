import type { Platform, TextKind } from '../platform';

interface Scope {
  readonly platforms: readonly Platform[];
  readonly kinds: readonly TextKind[];
}

export const EVERYWHERE: Scope = { platforms: ['x', 'facebook'], kinds: ['post', 'reply', 'comment'] };

/** What the account says to everyone, as against answers to one person. */
export const BROADCAST: Scope = { platforms: ['x', 'facebook'], kinds: ['post'] };
