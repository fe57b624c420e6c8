import { useMemo } from 'react';
import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import { isTeamRuleId, teamRuleId } from '@/lib/core/guidelines/team/team-rule-id';
import { RULE_DOCS } from './rule-docs';
import { describeDemand } from './team/describe-demand';

/** What a rule is called: in the catalogue's words, or what the team's rule asks for. One that is gone is still told to be ours. */
export function useRuleName(): (id: string) => string {
  const { t, language } = useText();
  const ours = useStored('guide')?.teamRules;
  return useMemo(() => {
    const names = new Map(ours?.map((rule) => [teamRuleId(rule), describeDemand(rule.demand, t)]));
    return (id) =>
      RULE_DOCS[id]?.message[language] ?? names.get(id) ?? (isTeamRuleId(id) ? t('overlay.teamRule') : id);
  }, [ours, language, t]);
}
