import type { Finding } from './finding';
import { verdictOf } from './verdict';

/** "Post anyway" for exactly this text in this composer, for one press. */
export interface Pass {
  readonly composerId: string;
  readonly text: string;
}

/** Whether a press of Post goes through: nothing risky, or a pass for exactly this text in this composer. */
export function decidePress(press: Pass, findings: readonly Finding[], pass: Pass | null): 'let' | 'hold' {
  if (verdictOf(findings) === 'go') return 'let';
  return pass?.composerId === press.composerId && pass.text === press.text ? 'let' : 'hold';
}

/** What the gate shows: only what holds the post, strongest first. */
export function holdingFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.level === 'block' || finding.level === 'warn');
}
