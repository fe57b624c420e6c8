/** What may be logged beside an event: names and counts, never what somebody wrote. */
type Details = Readonly<Record<string, string | number | boolean>>;

/** Says in the extension's own console that something failed. The error's message stays out: it may quote a text. */
export function logFailure(event: string, error: unknown, details: Details = {}): void {
  // biome-ignore lint/suspicious/noConsole: the one place that writes there.
  console.warn('[Tonewright]', event, nameOf(error), details);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
