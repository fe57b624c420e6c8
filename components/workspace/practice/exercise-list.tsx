import { CircleCheck } from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import {
  EXERCISE_GROUPS,
  type ExerciseGroup,
  type OfferedExercise,
} from '@/lib/core/practice/choose-exercises';
import { routeHref } from '../routes';
import { useExerciseTitle } from './use-exercise-title';

interface ExerciseListProps {
  readonly offered: readonly OfferedExercise[];
  readonly chosenId: string | null;
}

/** Exercises by why they are offered. */
export function ExerciseList({ offered, chosenId }: ExerciseListProps) {
  return EXERCISE_GROUPS.map((group) => (
    <Group
      key={group}
      group={group}
      offered={offered.filter((one) => one.group === group)}
      chosenId={chosenId}
    />
  ));
}

/** One reason with its exercises; the long rest is folded. */
function Group({ group, offered, chosenId }: ExerciseListProps & { readonly group: ExerciseGroup }) {
  const { t } = useText();
  const titleOf = useExerciseTitle();
  if (offered.length === 0) return null;
  const title = t(`workspace.practice.group.${group}`);
  return (
    <details open={group !== 'other' || offered.some(({ exercise }) => exercise.id === chosenId)}>
      <summary className="tw-label">
        {title} ({offered.length})
      </summary>
      <ul className="tw-list" aria-label={title}>
        {offered.map(({ exercise, done }) => (
          <li key={exercise.id}>
            <a
              className="tw-list-item"
              href={routeHref('practice', exercise.id)}
              aria-current={exercise.id === chosenId ? 'true' : undefined}
            >
              <span className="tw-list-title">
                <span>{titleOf(exercise)}</span>
                {done && <CircleCheck aria-hidden size={16} />}
                {done && <span className="tw-hidden">{t('workspace.firstSteps.done')}</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
