import type { CheckResult } from '@/lib/core/guidelines/check-result';
import type { Finding } from '@/lib/core/guidelines/finding';
import { FindingList } from './finding-list';
import { isUnchecked, UncheckedNote } from './unchecked-note';

interface CheckedFindingsProps {
  readonly result: CheckResult;
  /** Those of them that are shown here. */
  readonly findings: readonly Finding[];
}

/** What a check found, and where it did not get through, that. */
export function CheckedFindings({ result, findings }: CheckedFindingsProps) {
  return (
    <>
      <UncheckedNote result={result} />
      {(!isUnchecked(result) || findings.length > 0) && <FindingList findings={findings} />}
    </>
  );
}
