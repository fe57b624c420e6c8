import type { Finding } from './finding';

/** What the gate does with a press of Post. */
export type Verdict = 'go' | 'ask' | 'ask-with-reason';

/** One `block` asks for a reason, one `warn` asks, everything else goes out untouched. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.level === 'block')) return 'ask-with-reason';
  if (findings.some((finding) => finding.level === 'warn')) return 'ask';
  return 'go';
}
