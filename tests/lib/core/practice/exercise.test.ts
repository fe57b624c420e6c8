import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '@/lib/core/guidelines/catalogue';
import { CATALOGUE_DOCS } from '@/lib/core/guidelines/catalogue/docs';
import { createFullCheck } from '@/lib/core/guidelines/full-check';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { PACKS } from '@/lib/core/guidelines/pack';
import { answerExercises, isSolved, mendExercise } from '@/lib/core/practice/exercise';
import { BEYOND_TEXT } from '@/lib/core/practice/situations';
import { HINTS } from '@/lib/core/reach/hints';
import { HINT_DOCS } from '@/lib/core/reach/hints/docs';
import { sampleText } from '@/lib/core/replies/sample-text';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';
import { triagePost } from '@/lib/models/complaints/triage-post';

const RULES = [...CATALOGUE, ...HINTS];
const DOCS = { ...CATALOGUE_DOCS, ...HINT_DOCS };
const check = createFullCheck({ guide: { ...EMPTY_GUIDE, packs: PACKS }, now: () => 0 });

describe.each(['ko', 'en'] as const)('a draft to mend, in %s,', (language) => {
  const exercises = RULES.flatMap((rule) => mendExercise(rule, DOCS[rule.id], language) ?? []);

  it('is there for every rule that reads the language and that a text alone can show', () => {
    const without = RULES.filter(({ id }) => !exercises.some((exercise) => exercise.id === id));

    expect(
      without
        .filter(({ languages }) => languages.includes(language))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      RULES.filter(({ id, languages }) => languages.includes(language) && BEYOND_TEXT.includes(id))
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each(exercises)('is heard by its rule until it is mended, and no longer: $id', (exercise) => {
    const heard = check(exercise.text, exercise.context);
    const rulesIn = ({ findings, hints }: typeof heard) => [...findings, ...hints].map(({ rule }) => rule);
    const good = check(DOCS[exercise.id]!.good[language]![0]!, exercise.context);

    expect(rulesIn(heard)).toContain(exercise.id);
    expect(isSolved(exercise, heard)).toBe(false);
    expect(rulesIn(good)).not.toContain(exercise.id);
  });
});

describe.each(['ko', 'en'] as const)('a post to answer, in %s,', (language) => {
  const exercises = answerExercises(language);

  it.each(exercises)('is read as what it is: $id', ({ post, kind }) => {
    const { kind: read, complaint } = triagePost(post);

    expect({ read, isComplaint: complaint > 0.5 }).toEqual({ read: kind, isComplaint: kind !== 'praise' });
  });

  it.each(exercises)('is answered well by a saved reply of its kind: $id', (exercise) => {
    const fitting = BUILT_IN_TEMPLATES.filter(({ kinds }) => kinds[0] === exercise.kind);
    const solved = fitting.filter((template) =>
      template.wordings[language].some((body) =>
        isSolved(exercise, check(sampleText(template, body, language), exercise.context)),
      ),
    );

    expect(solved.length).toBeGreaterThan(0);
  });

  it.each(exercises)('is not answered by silence: $id', (exercise) => {
    expect(isSolved(exercise, check(' ', exercise.context))).toBe(false);
  });
});
