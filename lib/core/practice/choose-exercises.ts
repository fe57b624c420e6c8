import type { Guide } from '../guidelines/guide';
import type { Rule, RuleDocs } from '../guidelines/rule';
import type { Language } from '../language';
import { compareLevels } from '../level';
import type { Decision } from '../team/decision';
import { answerExercises, type Exercise, mendExercise } from './exercise';
import type { Practised } from './practised';

/** Why an exercise is offered, the nearest to today's work first. */
export const EXERCISE_GROUPS = ['overridden', 'trade', 'answers', 'other'] as const;
export type ExerciseGroup = (typeof EXERCISE_GROUPS)[number];

/** An exercise with its place in the list. */
export interface OfferedExercise {
  readonly exercise: Exercise;
  readonly group: ExerciseGroup;
  /** Practised, and not overridden since. */
  readonly done: boolean;
}

interface Chosen {
  readonly rules: readonly Rule[];
  readonly docs: Readonly<Record<string, RuleDocs>>;
  readonly guide: Guide;
  readonly decisions: readonly Decision[];
  readonly practised: readonly Practised[];
  readonly language: Language;
}

/**
 * What this team may practise, nearest to its work first: what somebody posted in spite of a warning, what its industry is
 * held to, complaints to answer, and the rest by how strongly it speaks. Rules that the team does not use are left out.
 */
export function chooseExercises(from: Chosen): readonly OfferedExercise[] {
  const { rules, docs, guide, practised, language } = from;
  const overridden = lastOverridden(from.decisions);
  const doneAt = new Map(practised.map(({ id, at }) => [id, at]));
  const offer = (exercise: Exercise, group: ExerciseGroup): OfferedExercise => {
    const at = doneAt.get(exercise.id);
    return { exercise, group, done: at !== undefined && at > (overridden.get(exercise.id) ?? 0) };
  };
  const mends = rules
    .filter((rule) => isUsed(rule, guide))
    .toSorted((a, b) => compareLevels(a.level, b.level))
    .flatMap((rule) => mendExercise(rule, docs[rule.id], language) ?? [])
    .map((exercise) => offer(exercise, groupOf(exercise.rule, overridden)));
  const offered = [...mends, ...answerExercises(language).map((exercise) => offer(exercise, 'answers'))];
  const when = ({ exercise: { id } }: OfferedExercise) => overridden.get(id) ?? 0;
  return EXERCISE_GROUPS.flatMap((wanted) =>
    offered.filter(({ group }) => group === wanted).toSorted((a, b) => when(b) - when(a)),
  );
}

/** When each rule was last overridden, in epoch milliseconds. */
function lastOverridden(decisions: readonly Decision[]): ReadonlyMap<string, number> {
  const oldestFirst = decisions.filter(({ outcome }) => outcome === 'posted').toSorted((a, b) => a.at - b.at);
  return new Map(oldestFirst.flatMap(({ rules, at }) => rules.map((rule) => [rule, at] as const)));
}

function isUsed({ id, packs }: Rule, guide: Guide): boolean {
  return guide.rules[id]?.on !== false && (!packs || packs.some((pack) => guide.packs.includes(pack)));
}

function groupOf({ id, packs }: Rule, overridden: ReadonlyMap<string, number>): ExerciseGroup {
  if (overridden.has(id)) return 'overridden';
  return packs ? 'trade' : 'other';
}
