import { describe, expect, it } from 'vitest';
import { remainingBlanks } from '@/lib/core/replies/blanks';
import { COMPLAINT_KINDS } from '@/lib/core/replies/complaint';
import { fillTemplate } from '@/lib/core/replies/fill-template';
import { knownBlank } from '@/lib/core/replies/known-blanks';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';
import { weigh } from '@/lib/core/text/weighted-length';

const LANGUAGES = ['ko', 'en'] as const;
const CASES = BUILT_IN_TEMPLATES.flatMap((template) =>
  LANGUAGES.flatMap((language) =>
    template.wordings[language].map((body, at) => ({
      name: `${template.id} ${language} ${at + 1}`,
      body,
      language,
    })),
  ),
);

const examplesFor = (body: string, language: 'ko' | 'en') =>
  Object.fromEntries(remainingBlanks(body).map((name) => [name, knownBlank(name)?.example[language] ?? '']));

describe('the replies that come with the extension', () => {
  it('are the 36 of the catalogue, each with its own id and shortcut', () => {
    expect(BUILT_IN_TEMPLATES.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: 36 }, (_, at) => `T${at + 1}`).sort(),
    );
    expect(new Set(BUILT_IN_TEMPLATES.map(({ shortcut }) => shortcut)).size).toBe(36);
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
    expect(weigh(text).weightedLength).toBeLessThanOrEqual(280);
  });

  it.each(CASES)('$name reads whole without name and signature', ({ body, language }) => {
    const { 이름: _name, 서명: _sig, name: __name, sig: __sig, ...values } = examplesFor(body, language);
    const { text, missing } = fillTemplate(body, values, language);
    expect(missing).toEqual([]);
    expect(text).not.toMatch(/[{}^]| {2}|^[\s,]| [,.]/);
  });
});
