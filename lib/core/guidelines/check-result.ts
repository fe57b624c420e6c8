import type { ContentMix } from '../reach/content-mix';
import type { CheckContext } from './check-context';
import type { Finding } from './finding';

/** What one pass over a draft gave. */
export interface CheckResult {
  readonly text: string;
  /** Strongest first, then in order of the text. The team's rules, warnings, replies, tone, and hints that hold a post. */
  readonly findings: readonly Finding[];
  /** Advice on reach and rhythm (`isHint`), strongest first. */
  readonly hints: readonly Finding[];
  /** Weighted length as X counts it; 280 is the limit of an ordinary post. 0 where the site does not count. */
  readonly weightedLength: number;
  /** Ids of rules that threw, or that were not reached; their silence means "not checked", never "clean". */
  readonly failedRules: readonly string[];
  /** The rule that used up the time, where the check ran over its budget. */
  readonly overran: string | null;
  /** Of a post, where our own earlier texts are known: what the account has been posting. */
  readonly mix?: ContentMix;
}

/** Checks one draft. Synchronous; never throws. */
export type Check = (text: string, context: CheckContext) => CheckResult;
