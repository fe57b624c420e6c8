import { describe, expect, it } from 'vitest';

import { type CheckContext, createDraftText } from '@/lib/core/guidelines/draft-text';
import type { Match, Rule, RuleDocs } from '@/lib/core/guidelines/rule';
import { runRule } from '@/lib/core/guidelines/run-rule';
import { applyEdit } from '@/lib/core/text/span';

export interface ValidCase {
  readonly text: string;
  readonly context?: Partial<CheckContext>;
}

export interface InvalidCase extends ValidCase {
  /** The flagged words, in order of the text; empty strings stand for remarks on the whole text. */
  readonly excerpts: readonly string[];
  /** Only where it differs from the rule's own. */
  readonly level?: Rule['level'];
  /** The whole text after each suggestion of each finding, in order; left out where there are none. */
  readonly fixes?: readonly string[];
}

export interface RuleCases {
  readonly valid: readonly (string | ValidCase)[];
  readonly invalid: readonly InvalidCase[];
  /** What the examples of `docs` need to be seen, such as a sponsored post. */
  readonly context?: Partial<CheckContext>;
}

/** Says what a rule finds, what it leaves alone, and what each of its suggestions turns the text into. */
export function testRule(rule: Rule, docs: RuleDocs, cases: RuleCases): void {
  const matchesIn = (text: string, context: Partial<CheckContext> = {}) => {
    const base = { platform: rule.platforms[0]!, kind: rule.kinds[0]!, ...cases.context, ...context };
    return inOrder(runRule(rule, createDraftText(text, base)));
  };

  describe(rule.id, () => {
    it.each(cases.valid.map(asCase))('leaves “$text” alone', ({ text, context }) => {
      expect(excerpts(text, matchesIn(text, context))).toEqual([]);
    });

    it.each(cases.invalid)('flags $excerpts in “$text”', ({ text, context, level, ...expected }) => {
      const matches = matchesIn(text, context);

      expect(excerpts(text, matches)).toEqual(expected.excerpts);
      expect(matches.map((match) => match.level ?? rule.level)).toEqual(
        matches.map(() => level ?? rule.level),
      );
      expect(fixes(text, matches)).toEqual(expected.fixes ?? []);
    });

    it.each([...docs.bad.ko, ...docs.bad.en])('flags its own bad example “%s”', (text) => {
      expect(matchesIn(text)).not.toEqual([]);
    });

    it.each([...docs.good.ko, ...docs.good.en])('leaves its own good example “%s” alone', (text) => {
      expect(excerpts(text, matchesIn(text))).toEqual([]);
    });

    it('explains itself in both languages, with a dated source', () => {
      const texts = [rule.message, rule.reason, docs.summary, ...rule.evidence.map(({ source }) => source)];
      expect(texts.flatMap(({ ko, en }) => [ko, en]).filter((text) => text.trim() === '')).toEqual([]);
      expect(rule.message.ko).toMatch(/[가-힣]/);
      expect(rule.evidence.length).toBeGreaterThan(0);
      expect(rule.evidence.every(({ date }) => /^\d{4}(-\d{2}){0,2}$/.test(date))).toBe(true);
    });

    it('is shown by no text twice', () => {
      const texts = [...cases.valid.map((one) => asCase(one).text), ...cases.invalid.map(({ text }) => text)];
      expect(texts).toEqual([...new Set(texts)]);
    });
  });
}

function asCase(one: string | ValidCase): ValidCase {
  return typeof one === 'string' ? { text: one } : one;
}

function inOrder(matches: readonly Match[]): readonly Match[] {
  return [...matches].sort((a, b) => a.start - b.start || a.end - b.end);
}

function excerpts(text: string, matches: readonly Match[]): readonly string[] {
  return matches.map(({ start, end }) => text.slice(start, end));
}

function fixes(text: string, matches: readonly Match[]): readonly string[] {
  return matches.flatMap(({ suggestions }) => (suggestions ?? []).map(({ edit }) => applyEdit(text, edit)));
}
