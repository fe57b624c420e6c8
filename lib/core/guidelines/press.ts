import type { Finding } from './finding';
import { verdictOf } from './verdict';

/** One composer's text in a press; an X thread publishes several at once. */
export interface PressedText {
  readonly composerId: string;
  readonly text: string;
}

/** "Post anyway" for exactly these texts in these composers, for one press. */
export type Pass = readonly PressedText[];

/** Whether a press of Post goes through: nothing risky, or a pass for exactly these texts. */
export function decidePress(
  press: readonly PressedText[],
  findings: readonly Finding[],
  pass: Pass | null,
): 'let' | 'hold' {
  if (verdictOf(findings) === 'go') return 'let';
  return pass && isSame(press, pass) ? 'let' : 'hold';
}

/** What the gate shows: only what holds the post. */
export function holdingFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.level === 'block' || finding.level === 'warn');
}

function isSame(press: readonly PressedText[], pass: Pass): boolean {
  return (
    press.length === pass.length &&
    press.every(({ composerId, text }, at) => pass[at]?.composerId === composerId && pass[at].text === text)
  );
}
