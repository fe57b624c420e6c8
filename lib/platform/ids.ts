/** A fresh id for a row or a session. */
export function newId(): string {
  return crypto.randomUUID();
}
