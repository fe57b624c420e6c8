import { useEffect, useState } from 'react';
import { useServices } from '@/components/services';
import type { Localized } from '@/lib/core/language';

/** Judging takes up to seconds, so it waits for a pause in typing. */
const PAUSE_MS = 400;

type Shown = 'empty' | 'judging' | 'fine' | Localized;

/** What is to be said about a pattern: nothing yet, fine, or why it is refused. */
export function usePatternVerdict(pattern: string, ignoreCase: boolean): Shown {
  const { guideFiles } = useServices();
  const [shown, setShown] = useState<Shown>('empty');
  useEffect(() => {
    if (pattern === '') return setShown('empty');
    setShown('judging');
    let current = true;
    const timer = setTimeout(() => {
      void guideFiles.refusal(pattern, ignoreCase).then((refusal) => current && setShown(refusal ?? 'fine'));
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [pattern, ignoreCase, guideFiles]);
  return shown;
}
