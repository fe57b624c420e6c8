import { GraduationCap, RotateCcw } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { SplitView } from '@/components/ui/split-view';
import { GoneNotice } from '../gone-notice';
import { useOfferUndo } from '../use-offer-undo';
import { ExerciseList } from './exercise-list';
import { ExerciseView } from './exercise-view';
import { useExercises } from './use-exercises';

/** `id` is an exercise: a rule's, or `answer-` and a kind of complaint. */
export function PracticePage({ id }: { id: string | null }) {
  const { t } = useText();
  const { store } = useServices();
  const offerUndo = useOfferUndo();
  const offered = useExercises();
  const chosen = offered?.find(({ exercise }) => exercise.id === id);
  const next = offered?.find(({ exercise, done }) => !done && exercise.id !== id);
  const done = offered?.filter((one) => one.done).length ?? 0;

  const forget = async () => {
    const rows = await store.practised.clear();
    offerUndo(t('workspace.practice.forgotten'), () => void store.practised.save(rows));
  };

  return (
    <Page
      title={t('common.areas.practice')}
      lead={t('workspace.practice.lead')}
      actions={
        done > 0 && (
          <Button icon={RotateCcw} onClick={forget}>
            {t('workspace.practice.forget')}
          </Button>
        )
      }
    >
      {offered && (
        <SplitView
          chosen={id !== null}
          list={<ExerciseList offered={offered} chosenId={id} />}
          detail={
            chosen ? (
              <ExerciseView key={chosen.exercise.id} exercise={chosen.exercise} nextId={next?.exercise.id} />
            ) : id ? (
              <GoneNotice area="practice" />
            ) : (
              <EmptyState icon={GraduationCap} title={t('workspace.practice.chooseTitle')}>
                {t('workspace.practice.chooseText')}
              </EmptyState>
            )
          }
        />
      )}
    </Page>
  );
}
