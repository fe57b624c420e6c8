import type { ComplaintKind } from '../replies/complaint';

/** Somebody in the house who takes complaints over. */
export interface Contact {
  readonly id: string;
  /** A department or a person, as colleagues say it. */
  readonly name: string;
  /** Empty where a note is passed on by other means. */
  readonly email: string;
  /** What goes there; none for everything that has no contact of its own. */
  readonly kinds: readonly ComplaintKind[];
}

/** Who takes over a complaint of this kind: the first contact that names it, else the first for everything; null for none. */
export function contactFor(kind: ComplaintKind, contacts: readonly Contact[]): Contact | null {
  return (
    contacts.find(({ kinds }) => kinds.includes(kind)) ??
    contacts.find(({ kinds }) => kinds.length === 0) ??
    null
  );
}
