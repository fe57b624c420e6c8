import type { Finding } from '../guidelines/finding';
import type { Suggestion } from '../guidelines/rule';
import type { Localized } from '../language';

/** Rules that speak up when we say again what we said before. */
const REPETITION = new Set(['auto-or-bulk-reply', 'reply-boilerplate', 'duplicate-post']);
const OTHER_WORDING: Localized = { ko: '다른 표현으로', en: 'Another wording' };

/**
 * The same findings, where one is about repetition with a way out: the reply that stands in `text`, said otherwise.
 * `wordings`: the inserted reply in all its wordings, filled, in the order to use them; the last is
 * followed by the first.
 */
export function offerOtherWordings(
  findings: readonly Finding[],
  text: string,
  wordings: readonly string[],
): readonly Finding[] {
  const at = wordings.findIndex((wording) => text.includes(wording));
  const current = wordings[at];
  const next = wordings[(at + 1) % wordings.length];
  if (current === undefined || next === undefined || next === current) return findings;
  const start = text.indexOf(current);
  const suggestion: Suggestion = {
    label: OTHER_WORDING,
    edit: { start, end: start + current.length, text: next },
  };
  return findings.map((finding) =>
    REPETITION.has(finding.rule) && finding.excerpt === ''
      ? { ...finding, suggestions: [suggestion, ...finding.suggestions] }
      : finding,
  );
}
