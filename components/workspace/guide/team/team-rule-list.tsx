import { BookOpenText, Plus } from 'lucide-react';
import { useState } from 'react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import { SearchField } from '@/components/ui/search-field';
import { SelectField } from '@/components/ui/select-field';
import type { Update } from '@/components/ui/use-autosave';
import type { Guide } from '@/lib/core/guidelines/guide';
import type { TeamRule, TeamRuleKind } from '@/lib/core/guidelines/team-rule';
import { putRules } from '@/lib/core/team/put-rules';
import type { GuideStep } from '../use-guide-step';
import { describeDemand } from './describe-demand';
import { newTeamRule, TEAM_RULE_KINDS } from './new-team-rule';
import { TeamRuleDialog } from './team-rule-dialog';
import { TeamRuleRow } from './team-rule-row';

interface TeamRuleListProps {
  readonly guide: Guide;
  readonly onUpdate: (update: Update<Guide>) => void;
  readonly onStep: GuideStep;
}

/** As many rows as a page draws without a wait; searching finds the rest. */
const DRAWN = 150;

/** The team's own rules: found, switched, written and taken out again. */
export function TeamRuleList({ guide: { teamRules }, onUpdate, onStep }: TeamRuleListProps) {
  const { t } = useText();
  const { newId } = useServices();
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<TeamRuleKind | 'all'>('all');
  const [edited, setEdited] = useState<TeamRule | null>(null);

  const put =
    (rule: TeamRule): Update<Guide> =>
    (now) => ({ ...now, teamRules: putRules(now.teamRules, [rule]) });
  const save = (rule: TeamRule) => {
    // One that is new takes nothing away: there is nothing to bring back but by deleting it.
    if (!teamRules.some(({ id }) => id === rule.id)) onUpdate(put(rule));
    else onStep(put(rule), t('workspace.guide.ruleSaved', { rule: describeDemand(rule.demand, t) }));
  };
  const remove = ({ id: removed, demand }: TeamRule) =>
    onStep(
      (now) => ({ ...now, teamRules: now.teamRules.filter(({ id }) => id !== removed) }),
      t('ui.removed', { title: describeDemand(demand, t) }),
    );
  const wanted = query.trim().toLowerCase();
  const found = teamRules.filter(
    (rule) =>
      (kind === 'all' || rule.demand.kind === kind) &&
      (wanted === '' || JSON.stringify([rule.demand, rule.message]).toLowerCase().includes(wanted)),
  );

  return (
    <>
      <div className="tw-row tw-terms-head">
        <h2 className="tw-section-title">{t('workspace.guide.teamRules')}</h2>
        <Button look="primary" icon={Plus} onClick={() => setEdited(newTeamRule(newId()))}>
          {t('workspace.guide.addRule')}
        </Button>
      </div>
      {teamRules.length === 0 ? (
        <EmptyState icon={BookOpenText} title={t('workspace.guide.rulesEmptyTitle')}>
          {t('workspace.guide.rulesEmptyText')}
        </EmptyState>
      ) : (
        <>
          <div className="tw-rule-filter">
            <SearchField label={t('workspace.guide.searchTeam')} value={query} onChange={setQuery} />
            <SelectField
              label={t('workspace.guide.field.kind')}
              labelHidden
              value={kind}
              options={[
                { value: 'all' as const, label: t('workspace.guide.allKinds') },
                ...TEAM_RULE_KINDS.map((value) => ({ value, label: t(`workspace.guide.kind.${value}`) })),
              ]}
              onChange={setKind}
            />
          </div>
          <p className="tw-muted tw-small" role="status">
            {t('workspace.guide.shown', { count: found.length, total: teamRules.length })}
            {found.length > DRAWN && ` ${t('workspace.guide.firstShown', { count: DRAWN })}`}
          </p>
        </>
      )}
      <ul className="tw-rules" aria-label={t('workspace.guide.teamRules')} hidden={found.length === 0}>
        {found.slice(0, DRAWN).map((rule) => (
          <TeamRuleRow
            key={rule.id}
            rule={rule}
            onChange={(changed) => onUpdate(put(changed))}
            onEdit={() => setEdited(rule)}
            onRemove={() => remove(rule)}
          />
        ))}
      </ul>
      {edited && (
        <TeamRuleDialog
          rule={edited}
          onCancel={() => setEdited(null)}
          onSave={(rule) => {
            setEdited(null);
            save(rule);
          }}
        />
      )}
    </>
  );
}
