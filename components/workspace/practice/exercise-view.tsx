import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EditorPanel } from '@/components/ui/editor-panel';
import { useText } from '@/components/ui/language-provider';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toast';
import { useStored } from '@/components/use-stored';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { type Exercise, isSolved } from '@/lib/core/practice/exercise';
import { CheckedFindings } from '../guide/checked-findings';
import { useFullCheck } from '../guide/use-full-check';
import { routeHref } from '../routes';
import { ExerciseEnd } from './exercise-end';
import { SavedReplyButton } from './saved-reply-button';
import { useExerciseTitle } from './use-exercise-title';
import '../guide/guide.css';
import './practice.css';

interface ExerciseViewProps {
  readonly exercise: Exercise;
  /** Where to go on; nothing when all is done. */
  readonly nextId: string | undefined;
}

/** One text to write until the product's own check has nothing against it; then why. */
export function ExerciseView({ exercise, nextId }: ExerciseViewProps) {
  const { t } = useText();
  const { store, now } = useServices();
  const toast = useToast();
  const guide = useStored('guide') ?? EMPTY_GUIDE;
  const start = exercise.type === 'mend' ? exercise.text : '';
  const [text, setText] = useState(start);
  // What was waved off elsewhere is what there may be to learn.
  const check = useFullCheck({ ...guide, dismissals: EMPTY_GUIDE.dismissals });
  const late = useDeferredValue(text);
  const result = useMemo(() => check(late, exercise.context), [check, late, exercise]);
  const solved = late !== start && isSolved(exercise, result);
  // What was heard on the way is what there is to explain.
  const [heard, setHeard] = useState<readonly string[]>([]);
  useEffect(() => {
    const rules = result.findings.map(({ rule }) => rule);
    setHeard((before) => [...new Set([...before, ...rules])]);
  }, [result]);
  useEffect(() => {
    if (solved) void store.practised.save([{ id: exercise.id, at: now() }]);
  }, [solved, exercise.id, store, now]);
  const replace = (next: string) => {
    setText(next);
    const undo = () => setText(text);
    if (text !== start) toast({ message: t('workspace.practice.replaced'), undo, about: [exercise.id] });
  };
  const title = useExerciseTitle()(exercise);
  const said = exercise.type === 'mend' ? [...result.findings, ...result.hints] : result.findings;

  return (
    <EditorPanel
      title={title}
      backHref={routeHref('practice')}
      actions={
        <>
          {solved && nextId && (
            <ButtonLink look="primary" href={routeHref('practice', nextId)}>
              {t('workspace.practice.next')}
            </ButtonLink>
          )}
          {exercise.type === 'answer' && <SavedReplyButton exercise={exercise} onTake={replace} />}
          {text !== start && (
            <Button look="quiet" onClick={() => replace(start)}>
              {t('workspace.practice.again')}
            </Button>
          )}
        </>
      }
    >
      {exercise.type === 'answer' && (
        <figure className="tw-customer-post">
          <figcaption className="tw-label">{t('workspace.practice.customer')}</figcaption>
          <blockquote className="tw-text">{exercise.post}</blockquote>
        </figure>
      )}
      <TextField
        label={t(`workspace.practice.field.${exercise.type}`)}
        hint={t(`workspace.practice.task.${exercise.type}`)}
        rows={4}
        value={text}
        onChange={setText}
      />
      <div role="status" className="tw-stack">
        {solved && <p className="tw-solved">{t(`workspace.practice.solved.${exercise.type}`)}</p>}
        {!solved && text.trim() !== '' && <CheckedFindings result={result} findings={said} />}
      </div>
      {solved && <ExerciseEnd exercise={exercise} heard={heard} />}
      {solved && !nextId && <p>{t('workspace.practice.allDone')}</p>}
    </EditorPanel>
  );
}
