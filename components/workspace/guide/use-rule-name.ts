import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import { teamRuleId } from '@/lib/core/guidelines/team-rules';
import { RULE_DOCS } from './rule-docs';
import { describeDemand } from './team/describe-demand';

/** What a rule is called: in the catalogue's words, or what the team's rule asks for. One that is gone keeps its id. */
export function useRuleName(): (id: string) => string {
  const { t, language } = useText();
  const guide = useStored('guide');
  return (id) => {
    const known = RULE_DOCS[id]?.message[language];
    if (known) return known;
    const ours = guide?.teamRules.find((rule) => teamRuleId(rule) === id);
    return ours ? describeDemand(ours.demand, t) : id;
  };
}
