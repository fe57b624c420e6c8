import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComposerSession } from '@/entrypoints/composer.content/composer-session';
import { createWarningLog } from '@/entrypoints/composer.content/warning-log';
import type { CheckResult } from '@/lib/core/guidelines/check-result';
import type { Finding } from '@/lib/core/guidelines/finding';
import { NOW } from '../../support/builders';

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

function finding(rule: string): Finding {
  return { rule, family: 'warning', level: 'warn', start: 0, end: 3, excerpt: 'abc', suggestions: [] };
}

/** A composer and what is written down of it. */
function composing() {
  const written: string[] = [];
  const log = createWarningLog((type, rule) => written.push(`${type} ${rule}`));
  let check: CheckResult | null = null;
  let text = '';
  const session = {
    fullCheck: () => check,
  } as unknown as ComposerSession;
  return {
    ...{ log, session, written },
    /** The text stands there for that long, with these rules speaking. */
    writes(typed: string, rules: readonly string[], ms: number) {
      text = typed;
      check = { text: typed, findings: rules.map(finding) } as unknown as CheckResult;
      log.look(session, check);
      vi.advanceTimersByTime(ms);
    },
    types(typed: string) {
      text = typed;
    },
    goesOut() {
      log.pressed(session, text);
      text = '';
      log.look(session, { text, findings: [] } as unknown as CheckResult);
      log.wentOut(session);
    },
  };
}

describe('a warning beside a text', () => {
  it('was heeded where it stood long enough to be read and was gone before the text went out', () => {
    const { writes, goesOut, written } = composing();
    writes('900101-1234567', ['pii-rrn'], 3_000);
    writes('my number', [], 100);
    goesOut();

    expect(written).toEqual(['warning-heeded pii-rrn']);
  });

  it('was overridden where the text went out with it', () => {
    const { writes, goesOut, written } = composing();
    writes('the best in the world', ['superlative', 'no-evidence'], 3_000);
    writes('the best in town', ['superlative'], 0);
    goesOut();

    expect(written).toEqual(['warning-overridden superlative', 'warning-heeded no-evidence']);
  });

  it('was none where the next key mended what one key had set off', () => {
    const { writes, goesOut, written } = composing();
    writes('We are sor', ['half-a-word'], 1_000);
    writes('We are sorry', [], 5_000);
    goesOut();

    expect(written).toEqual([]);
  });

  it('counts at once where the gate asked about it, each text of a thread for itself', () => {
    const { log, session, writes, goesOut, written } = composing();
    const other = composing();
    writes('900101-1234567', ['pii-rrn'], 10);
    log.asked(session, [finding('pii-rrn')]);
    log.asked(other.session, []);
    goesOut();

    expect(written).toEqual(['warning-overridden pii-rrn']);
    expect(other.written).toEqual([]);
  });

  it('was not heeded where it was waved off', () => {
    const { log, session, writes, goesOut, written } = composing();
    writes('the best', ['superlative'], 100);
    log.wavedOff(session, 'superlative');
    writes('the best', [], 5_000);
    goesOut();

    expect(written).toEqual(['warning-overridden superlative']);
  });

  it('is forgotten with a text that was given up', () => {
    const { writes, goesOut, written } = composing();
    writes('900101-1234567', ['pii-rrn'], 9_000);
    writes('', [], 10);
    writes('Good morning', [], 9_000);
    goesOut();

    expect(written).toEqual([]);
  });

  it('is left open where nobody has checked the very words that went out', () => {
    const { writes, types, goesOut, written } = composing();
    writes('900101-1234567', ['pii-rrn'], 9_000);
    types('900101-123456');
    goesOut();

    expect(written).toEqual([]);
  });

  it('is written down once, however often Post is pressed until the text is gone', () => {
    const { log, session, writes, goesOut, written } = composing();
    writes('the best', ['superlative'], 9_000);
    log.pressed(session, 'the best');
    goesOut();
    log.wentOut(session);

    expect(written).toEqual(['warning-overridden superlative']);
  });
});
