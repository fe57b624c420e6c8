import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import { useContext } from 'react';
import { useText } from '@/components/ui/language-provider';
import { isTeamRuleId } from '@/lib/core/guidelines/team/team-rule-id';
import type { PanelView } from '@/lib/state/overlay-store';
import { WordsContext } from './use-words';

/** One line that is announced: how many things to check, or that nothing was checked and why. */
export function PanelStatus({ view }: { view: PanelView }) {
  const { t } = useText();
  const told = useContext(WordsContext);
  const nameOf = (rule: string) => told[rule]?.message ?? (isTeamRuleId(rule) ? t('overlay.teamRule') : rule);
  const words = wordsFor(view, t, nameOf);
  const Shape = SHAPES[shapeOf(view)];
  return (
    <div className={`status status-${shapeOf(view)}`}>
      <Shape aria-hidden="true" size={16} />
      <span role="status" aria-label={words}>
        {words}
      </span>
    </div>
  );
}

const SHAPES = { clean: CircleCheck, found: TriangleAlert, waiting: CircleDashed, unchecked: TriangleAlert };

function shapeOf({ state, result }: PanelView): keyof typeof SHAPES {
  if (state === 'not-checked' || state === 'partly-checked' || (result && result.failedRules.length > 0))
    return 'unchecked';
  if (!result || result.text.trim() === '') return 'waiting';
  return result.findings.length > 0 ? 'found' : 'clean';
}

function wordsFor(
  view: PanelView,
  t: ReturnType<typeof useText>['t'],
  nameOf: (rule: string) => string,
): string {
  const { state, result } = view;
  if (state === 'not-checked') return t('overlay.notChecked');
  if (!result) return t('overlay.empty');
  if (state === 'partly-checked') return t('overlay.essentialOnly');
  if (result.overran) return t('overlay.overran', { rule: nameOf(result.overran) });
  if (result.failedRules.length > 0) return t('overlay.partlyChecked', { count: result.failedRules.length });
  if (result.text.trim() === '') return t('overlay.empty');
  return t('overlay.count', { count: result.findings.length });
}
