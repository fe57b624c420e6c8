import { describe, expect, it } from 'vitest';
import { createFullCheck } from '@/lib/core/guidelines/full-check';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { areAlike, gramsOf } from '@/lib/core/guidelines/similarity';
import type { Language } from '@/lib/core/language';
import { remainingBlanks } from '@/lib/core/replies/blanks';
import { COMPLAINT_KINDS } from '@/lib/core/replies/complaint';
import { fillTemplate } from '@/lib/core/replies/fill-template';
import { knownBlank } from '@/lib/core/replies/known-blanks';
import { sampleContext, sampleText } from '@/lib/core/replies/sample-text';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';
import { weigh } from '@/lib/core/text/weighted-length';

const LANGUAGES = ['ko', 'en'] as const;
const CASES = BUILT_IN_TEMPLATES.flatMap((template) =>
  LANGUAGES.flatMap((language) =>
    template.wordings[language].map((body, at) => ({
      name: `${template.id} ${language} ${at + 1}`,
      template,
      body,
      language,
    })),
  ),
);

const check = createFullCheck({ guide: EMPTY_GUIDE, now: () => 0 });

const examplesFor = (body: string, language: Language) =>
  Object.fromEntries(remainingBlanks(body).map((name) => [name, knownBlank(name)?.example[language] ?? '']));

describe('the replies that come with the extension', () => {
  it('are the 36 of the catalogue and one of our own, each with its own id and shortcut', () => {
    expect(BUILT_IN_TEMPLATES.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: 37 }, (_, at) => `T${at + 1}`).sort(),
    );
    expect(new Set(BUILT_IN_TEMPLATES.map(({ shortcut }) => shortcut)).size).toBe(37);
  });

  it('answer every kind of post that wants an answer', () => {
    const answered = new Set(BUILT_IN_TEMPLATES.flatMap(({ kinds }) => kinds));
    expect(COMPLAINT_KINDS.filter((kind) => kind !== 'none' && !answered.has(kind))).toEqual([]);
  });

  it('keep the dangerous ones behind a person who must release them', () => {
    const gated = BUILT_IN_TEMPLATES.filter(({ gate }) => gate !== '').map(({ id }) => id);
    expect(gated).toEqual(expect.arrayContaining(['T6', 'T14', 'T15', 'T19', 'T21', 'T31']));
  });

  it.each(CASES)('$name asks only for blanks that have a label', ({ body, language }) => {
    for (const name of remainingBlanks(body)) expect(knownBlank(name)?.names[language]).toBe(name);
  });

  it.each(CASES)('$name reads whole and fits on X once filled', ({ body, language }) => {
    const { text, missing } = fillTemplate(body, examplesFor(body, language), language);
    expect(missing).toEqual([]);
    expect(text).not.toMatch(/[{}]| {2}|\^$/);
    expect(weigh(text).weightedLength, 'leaves room for a handle').toBeLessThanOrEqual(230);
  });

  it.each(CASES)('$name reads whole without name and signature', ({ body, language }) => {
    const { 이름: _name, 서명: _sig, name: __name, sig: __sig, ...values } = examplesFor(body, language);
    const { text, missing } = fillTemplate(body, values, language);
    expect(missing).toEqual([]);
    expect(text).not.toMatch(/[{}^]| {2}|^[\s,]| [,.]/);
    expect(text, 'ends as a sentence does, or in an address').toMatch(
      /[가-힣A-Za-z\d][.!?]$| https:\S+[^.]$/,
    );
  });

  it.each(CASES)('$name is not held by our own rules', ({ template, body, language }) => {
    const { findings, failedRules } = check(sampleText(template, body, language), sampleContext(template));
    expect(failedRules).toEqual([]);
    expect(findings.filter(({ level }) => level === 'block' || level === 'warn')).toEqual([]);
  });

  it.each(BUILT_IN_TEMPLATES.map((template) => ({ id: template.id, template })))(
    '$id says the same in at least two ways, with the same blanks, and not by turning a word',
    ({ template }) => {
      for (const language of LANGUAGES) {
        const [first = '', ...further] = template.wordings[language];
        expect(further.length).toBeGreaterThanOrEqual(1);
        for (const other of further) {
          expect(remainingBlanks(other).toSorted()).toEqual(remainingBlanks(first).toSorted());
          const grams = [first, other].map((body) => gramsOf(sampleText(template, body, language)));
          expect(areAlike(grams[0]!, grams[1]!, 0.5)).toBe(false);
        }
      }
    },
  );
});
