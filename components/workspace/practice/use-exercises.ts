import { useMemo } from 'react';
import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import { useWatch } from '@/components/ui/use-watch';
import { useStored } from '@/components/use-stored';
import { chooseExercises, type OfferedExercise } from '@/lib/core/practice/choose-exercises';
import { ALL_RULES } from '../guide/all-rules';
import { RULE_DOCS } from '../guide/rule-docs';

/** As many of the last decisions as say what to practise. */
const DECISIONS = 100;

/** What this team may practise now; `undefined` while loading. */
export function useExercises(): readonly OfferedExercise[] | undefined {
  const { language } = useText();
  const { store } = useServices();
  const guide = useStored('guide');
  const decisions = useWatch(useMemo(() => store.decisions.watchRecent(DECISIONS), [store]));
  const practised = useStored('practised');
  return useMemo(
    () =>
      guide &&
      decisions &&
      practised &&
      chooseExercises({ rules: ALL_RULES, docs: RULE_DOCS, guide, decisions, practised, language }),
    [guide, decisions, practised, language],
  );
}
