/** Whether a sentence begins at `at` (UTF-16 offset). */
export function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:]\s*|\n\s*)["“'‘]?$/.test(text.slice(0, at));
}

/** The letter that becomes a large one where `rest` begins a sentence; empty in front of iPhone, links and what is no Latin letter. */
export function letterToRaise(rest: string): string {
  return /^[a-z](?![a-z]*(?:[A-Z]|:\/\/|\.[a-z]))/.exec(rest)?.[0] ?? '';
}
