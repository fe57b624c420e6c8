import { GraduationCap } from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import { routeHref } from '../routes';
import { useExerciseTitle } from './use-exercise-title';
import { useExercises } from './use-exercises';

/** One exercise, on what was last posted in spite of a warning and not practised since; nothing where there is none. */
export function PracticeNudge() {
  const { t } = useText();
  const titleOf = useExerciseTitle();
  const offered = useExercises()?.find(({ group, done }) => group === 'overridden' && !done);
  if (!offered) return null;
  const { exercise } = offered;
  return (
    <p className="tw-row" role="note">
      <GraduationCap aria-hidden size={18} />
      <span>{t('workspace.practice.overriddenLately', { rule: titleOf(exercise) })}</span>
      <a className="tw-link" href={routeHref('practice', exercise.id)}>
        {t('workspace.practice.tryIt')}
      </a>
    </p>
  );
}
