import type { CheckContext } from '../guidelines/check-context';
import type { CheckResult } from '../guidelines/check-result';
import type { Rule, RuleDocs } from '../guidelines/rule';
import type { Language } from '../language';
import type { ComplaintKind } from '../replies/complaint';
import { CUSTOMER_POSTS } from './customer-posts';
import { situationOf, underPost } from './situations';

/** A risky draft to mend: a bad example of one rule. */
interface MendExercise {
  readonly type: 'mend';
  /** The rule's. */
  readonly id: string;
  readonly rule: Rule;
  readonly text: string;
  readonly context: CheckContext;
}

/** A customer's post to answer. */
interface AnswerExercise {
  readonly type: 'answer';
  /** `answer-` and the kind. */
  readonly id: string;
  readonly kind: ComplaintKind;
  /** What the customer wrote. */
  readonly post: string;
  readonly context: CheckContext;
}

export type Exercise = MendExercise | AnswerExercise;

/** The exercise of a rule in that language; null where it has none: no such example, or nothing that a text alone can show. */
export function mendExercise(
  rule: Rule,
  docs: RuleDocs | undefined,
  language: Language,
): MendExercise | null {
  const text = docs?.bad[language]?.[0];
  const context = situationOf(rule, language);
  return text && context ? { type: 'mend', id: rule.id, rule, text, context } : null;
}

/** One of each kind of post that there is. */
export function answerExercises(language: Language): readonly AnswerExercise[] {
  return Object.entries(CUSTOMER_POSTS).map(([name, post]) => {
    const kind = name as ComplaintKind;
    const context = underPost(kind, language);
    return { type: 'answer', id: `answer-${kind}`, kind, post: post[language], context };
  });
}

/**
 * Whether a text would pass: nothing in it holds a post; and of a draft, that its own rule is silent, of an answer, that no
 * advice on replies is left open.
 */
export function isSolved(exercise: Exercise, { text, findings, hints, failedRules }: CheckResult): boolean {
  if (failedRules.length > 0) return false;
  if (text.trim() === '' || findings.some(({ level }) => level === 'block' || level === 'warn')) return false;
  if (exercise.type === 'answer')
    return !findings.some(({ family, level }) => family === 'reply' && level === 'advise');
  return ![...findings, ...hints].some(({ rule }) => rule === exercise.id);
}
