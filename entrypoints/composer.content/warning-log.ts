import type { CheckResult } from '@/lib/core/guidelines/check-result';
import type { Finding } from '@/lib/core/guidelines/finding';
import type { ComposerSession } from './composer-session';
import type { Journal } from './journal';

/** What came of the warnings beside a text, written down once it is out: which were mended before, and which it went out with. */
export interface WarningLog {
  /** The text was checked anew; null where that broke. */
  look(session: ComposerSession, result: CheckResult | null): void;
  /** The person was asked about these at the press of Post. */
  asked(session: ComposerSession, findings: readonly Finding[]): void;
  /** "Not again": what is waved off is not mended. */
  wavedOff(session: ComposerSession, rule: string): void;
  /** The press went to the page with this text. */
  pressed(session: ComposerSession, text: string): void;
  wentOut(session: ComposerSession): void;
}

/** Long enough to be read: what one key sets off and the next one mends has warned nobody. */
const READ_AFTER_MS = 2_000;

interface Warned {
  /** Rules that speak now, with since when, in epoch milliseconds. */
  readonly speaking: Map<string, number>;
  /** Rules that were read. */
  readonly read: Set<string>;
  readonly wavedOff: Set<string>;
}

type Outcome = readonly [type: 'warning-heeded' | 'warning-overridden', rule: string];

export function createWarningLog(journal: Journal): WarningLog {
  const warned = new WeakMap<ComposerSession, Warned>();
  const outcomes = new WeakMap<ComposerSession, readonly Outcome[]>();
  const of = (session: ComposerSession): Warned => {
    const known = warned.get(session) ?? { speaking: new Map(), read: new Set(), wavedOff: new Set() };
    warned.set(session, known);
    return known;
  };
  const hear = ({ speaking, read }: Warned, findings: readonly Finding[]) => {
    const now = Date.now();
    const rules = new Set(findings.map(({ rule }) => rule));
    for (const [rule, since] of speaking) {
      if (now - since >= READ_AFTER_MS) read.add(rule);
      if (!rules.has(rule)) speaking.delete(rule);
    }
    for (const rule of rules) if (!speaking.has(rule)) speaking.set(rule, now);
    return rules;
  };
  return {
    look(session, result) {
      if (result?.text.trim() === '') warned.delete(session);
      else hear(of(session), result?.findings ?? []);
    },
    asked(session, findings) {
      for (const { rule } of findings) of(session).read.add(rule);
    },
    wavedOff(session, rule) {
      of(session).read.add(rule);
      of(session).wavedOff.add(rule);
    },
    pressed(session, text) {
      const check = session.fullCheck();
      const known = of(session);
      // Without a full check of these very words nobody knows what was mended.
      const left = check?.text === text ? hear(known, check.findings) : null;
      outcomes.set(
        session,
        left
          ? [...known.read].map((rule) => [
              left.has(rule) || known.wavedOff.has(rule) ? 'warning-overridden' : 'warning-heeded',
              rule,
            ])
          : [],
      );
    },
    wentOut(session) {
      for (const [type, rule] of outcomes.get(session) ?? []) journal(type, rule);
      outcomes.delete(session);
      warned.delete(session);
    },
  };
}
