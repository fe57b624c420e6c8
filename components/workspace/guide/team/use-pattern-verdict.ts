import { useEffect, useState } from 'react';
import type { Localized } from '@/lib/core/language';
import { type AskedPattern, refusalOf } from './refusal-of';

/** Judging takes up to seconds in which the page stands still, so it waits for a pause in typing. */
const PAUSE_MS = 400;

interface Judged {
  readonly asked: string;
  readonly refusal: Localized | null;
}

/** What is to be said about patterns together: nothing yet, fine, or why they are refused. Of none at all: fine. */
export function usePatternVerdict(
  patterns: readonly AskedPattern[],
): 'empty' | 'judging' | 'fine' | Localized {
  const [judged, setJudged] = useState<Judged | null>(null);
  const isComplete = patterns.every(({ pattern }) => pattern !== '');
  // As text, so that they are judged anew only when they read differently, and no verdict outlives its patterns.
  const asked = JSON.stringify(patterns.map(({ pattern, ignoreCase }) => ({ pattern, ignoreCase })));
  const waits = isComplete && patterns.length > 0;
  useEffect(() => {
    if (!waits) return;
    let current = true;
    const timer = setTimeout(() => {
      void refusalOf(JSON.parse(asked)).then((refusal) => current && setJudged({ asked, refusal }));
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [waits, asked]);
  if (!isComplete) return 'empty';
  if (patterns.length === 0) return 'fine';
  return judged?.asked === asked ? (judged.refusal ?? 'fine') : 'judging';
}
