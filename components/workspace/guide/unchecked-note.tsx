import { TriangleAlert } from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import type { CheckResult } from '@/lib/core/guidelines/check-result';
import { useRuleName } from './use-rule-name';

type Attempted = Pick<CheckResult, 'overran' | 'failedRules'>;

/** Whether anything was left out. */
export function isUnchecked({ overran, failedRules }: Attempted): boolean {
  return overran !== null || failedRules.length > 0;
}

/** Says that a check ran out of time or that rules failed: their silence is "not checked", never "clean". */
export function UncheckedNote({ result }: { result: Attempted }) {
  const { t } = useText();
  const nameOf = useRuleName();
  const { overran, failedRules } = result;
  if (!isUnchecked(result)) return null;
  return (
    <p className="tw-row tw-unchecked">
      <TriangleAlert aria-hidden size={18} />
      {overran
        ? t('overlay.overran', { rule: nameOf(overran) })
        : t('overlay.partlyChecked', { count: failedRules.length })}
    </p>
  );
}
