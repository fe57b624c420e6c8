import { useText } from '@/components/ui/language-provider';
import type { Exercise } from '@/lib/core/practice/exercise';
import { RULE_DOCS } from '../guide/rule-docs';

/** What an exercise is called: by its rule's own words, or by what the customer writes about. */
export function useExerciseTitle(): (exercise: Exercise) => string {
  const { t, language } = useText();
  return (exercise) =>
    exercise.type === 'answer'
      ? t('workspace.practice.answerTo', { kind: t(`overlay.kind.${exercise.kind}`) })
      : (RULE_DOCS[exercise.id]?.message[language] ?? exercise.id);
}
