import { useText } from '@/components/ui/language-provider';
import type { Exercise } from '@/lib/core/practice/exercise';
import { RULE_DOCS } from '../guide/rule-docs';
import { EvidenceOf } from '../guide/rule-reasons';

interface ExerciseEndProps {
  readonly exercise: Exercise;
  /** Rules that spoke on the way. */
  readonly heard: readonly string[];
}

/** What every answer to a complaint rests on, for whoever wrote one that nothing was to be said about. */
const ANSWER_BASICS = ['empathy-first', 'reply-owner-deadline'];
/** More reasons than that nobody reads. */
const MOST_REASONS = 3;

/** Why it matters, with the evidence. */
export function ExerciseEnd({ exercise, heard }: ExerciseEndProps) {
  const { t, language } = useText();
  const onTheWay = heard.length > 0 ? heard : ANSWER_BASICS;
  const rules = exercise.type === 'mend' ? [exercise.id] : onTheWay.slice(0, MOST_REASONS);
  const good = exercise.type === 'mend' ? (RULE_DOCS[exercise.id]?.good[language] ?? []) : [];
  return (
    <>
      {rules.map((id) => {
        const docs = RULE_DOCS[id];
        return (
          docs && (
            <div key={id} className="tw-stack tw-exercise-why">
              {exercise.type === 'answer' && <h3 className="tw-label">{docs.message[language]}</h3>}
              <p>{docs.reason[language]}</p>
              <EvidenceOf docs={docs} />
            </div>
          )
        );
      })}
      {good.length > 0 && (
        <div>
          <h3 className="tw-label">{t('workspace.practice.alsoGood')}</h3>
          <ul className="tw-rule-examples">
            {good.map((text) => (
              <li key={text} className="tw-text">
                {text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
