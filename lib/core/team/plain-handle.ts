/** A handle or display name as it is compared: without the @ and in lower case. */
export function plainHandle(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase();
}
