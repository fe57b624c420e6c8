import type { CheckContext } from './draft-text';
import type { Finding } from './finding';

/** What one pass over a draft gave. */
export interface CheckResult {
  readonly text: string;
  /** Strongest first, then in order of the text. Team terms, warnings, replies, tone, and hints at `block`. */
  readonly findings: readonly Finding[];
  /** Advice on reach (`family: 'hint'` below `block`), strongest first. */
  readonly hints: readonly Finding[];
  /** Weighted length as X counts it; 280 is the limit of an ordinary post. 0 where the site does not count. */
  readonly weightedLength: number;
  /** Ids of rules that threw; their silence means "not checked", never "clean". */
  readonly failedRules: readonly string[];
}

/** Checks one draft. Pure and synchronous; never throws. */
export type Check = (text: string, context: CheckContext) => CheckResult;
