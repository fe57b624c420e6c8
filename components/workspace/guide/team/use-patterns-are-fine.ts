import { useEffect, useState } from 'react';
import { useServices } from '@/components/services';
import { patternsOf, type TeamDemand } from '@/lib/core/guidelines/team-rule';

/** Whether every pattern of a demand may run: nothing is tried on posts before it is shown to be harmless. */
export function usePatternsAreFine(demand: TeamDemand): boolean {
  const { guideFiles } = useServices();
  const [fine, setFine] = useState<TeamDemand | null>(null);
  const patterns = patternsOf(demand);
  useEffect(() => {
    let current = true;
    const wanted = patternsOf(demand);
    if (wanted.some(({ pattern }) => pattern === '')) return;
    void Promise.all(wanted.map(({ pattern, ignoreCase }) => guideFiles.refusal(pattern, ignoreCase))).then(
      (refusals) => current && refusals.every((refusal) => refusal === null) && setFine(demand),
    );
    return () => {
      current = false;
    };
  }, [demand, guideFiles]);
  return patterns.length === 0 || fine === demand;
}
