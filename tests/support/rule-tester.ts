import { describe, expect, it } from 'vitest';

import type { CheckContext } from '@/lib/core/guidelines/check-context';
import { createCueScan } from '@/lib/core/guidelines/cues';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import type { Match, Rule, RuleDocs } from '@/lib/core/guidelines/rule';
import { runRule } from '@/lib/core/guidelines/run-rule';
import { languageOf } from '@/lib/core/language';
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
  const wakes = createCueScan([rule]);
  const matchesIn = (text: string, context: Partial<CheckContext> = {}) => {
    const base = { platform: rule.platforms[0]!, kind: rule.kinds[0]!, ...cases.context, ...context };
    const draft = createDraftText(text, base);
    return wakes(draft.folded)(0) ? inOrder(runRule(rule, draft)) : [];
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

    const examplesOf = (kind: 'bad' | 'good') =>
      rule.languages.flatMap((language) => docs[kind][language] ?? []);

    it.each(examplesOf('bad'))('flags its own bad example “%s”', (text) => {
      expect(matchesIn(text)).not.toEqual([]);
    });

    it.each(examplesOf('good'))('leaves its own good example “%s” alone', (text) => {
      expect(excerpts(text, matchesIn(text))).toEqual([]);
    });

    it.each(rule.languages)('is shown by two bad and two good texts in %s', (language) => {
      const bad = [...cases.invalid.map(({ text }) => text), ...(docs.bad[language] ?? [])];
      const good = [...cases.valid.map((one) => asCase(one).text), ...(docs.good[language] ?? [])];
      const count = (texts: readonly string[]) =>
        texts.filter((text) => languageOf(text) === language).length;

      expect([count(bad) >= 2, count(good) >= 2]).toEqual([true, true]);
    });

    it('explains itself in both languages, with a dated source', () => {
      const texts = [docs.message, docs.reason, docs.summary, ...docs.evidence.map(({ source }) => source)];
      expect(texts.flatMap(({ ko, en }) => [ko, en]).filter((text) => text.trim() === '')).toEqual([]);
      expect(docs.message.ko).toMatch(/[가-힣]/);
      expect(docs.evidence.length).toBeGreaterThan(0);
      expect(docs.evidence.every(({ date }) => /^\d{4}(-\d{2}){0,2}$/.test(date))).toBe(true);
    });

    it('is shown by no text twice', () => {
      const shown = [...cases.valid.map(asCase), ...cases.invalid].map(({ text, context }) =>
        JSON.stringify([text, context]),
      );
      expect(shown).toEqual([...new Set(shown)]);
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
