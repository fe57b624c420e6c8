import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DiscardDialog } from '@/components/ui/discard-dialog';
import { useText } from '@/components/ui/language-provider';
import { LinesField } from '@/components/ui/lines-field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { patternsOf, type TeamDemand, type TeamRule } from '@/lib/core/guidelines/team-rule';
import { LEVELS } from '@/lib/core/level';
import { isSame } from '@/lib/core/team/is-same';
import { DemandFields } from './demand-fields';
import { switchKind, TEAM_RULE_KINDS } from './new-team-rule';
import { refusalOf } from './refusal-of';
import { ruleProblem } from './rule-problem';
import { RuleTrial } from './rule-trial';
import { ScopeFields } from './scope-fields';

interface TeamRuleDialogProps {
  readonly rule: TeamRule;
  readonly onCancel: () => void;
  readonly onSave: (rule: TeamRule) => void;
}

/** Writes one rule: what it asks, where, how strongly, why; tried on a sentence and on ordinary posts before it is saved. */
export function TeamRuleDialog({ rule: stored, onCancel, onSave }: TeamRuleDialogProps) {
  const { t, language } = useText();
  const [rule, setRule] = useState(stored);
  const [tried, setTried] = useState<readonly TeamDemand[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [leaving, setLeaving] = useState(false);
  const change = (patch: Partial<TeamRule>) => {
    setRefusal(null);
    setRule({ ...rule, ...patch });
  };
  const save = async () => {
    const problem = ruleProblem(rule, t, language);
    if (problem) return setRefusal(problem);
    const refused = await refusalOf(patternsOf(rule.demand));
    if (refused) return setRefusal(refused[language]);
    onSave(rule);
  };
  const leave = () => (isSame(rule, stored) ? onCancel() : setLeaving(true));
  return (
    <Dialog
      open
      title={t('workspace.guide.editRule')}
      onClose={leave}
      actions={
        <>
          {refusal && (
            <p role="alert" className="tw-refusal">
              {refusal}
            </p>
          )}
          <Button onClick={leave}>{t('ui.cancel')}</Button>
          <Button look="primary" onClick={() => void save()}>
            {t('workspace.guide.saveRule')}
          </Button>
        </>
      }
    >
      <div className="tw-stack">
        <div className="tw-grid">
          <SelectField
            label={t('workspace.guide.field.kind')}
            value={rule.demand.kind}
            options={TEAM_RULE_KINDS.map((value) => ({ value, label: t(`workspace.guide.kind.${value}`) }))}
            onChange={(kind) => {
              setTried([...tried, rule.demand]);
              change({ demand: switchKind(kind, [...tried, rule.demand]) });
            }}
          />
          <SelectField
            label={t('workspace.guide.level')}
            value={rule.level}
            options={LEVELS.map((value) => ({ value, label: t(`overlay.level.${value}`) }))}
            onChange={(level) => change({ level })}
          />
        </div>
        <p className="tw-muted tw-small">{t(`workspace.guide.kindHint.${rule.demand.kind}`)}</p>
        <DemandFields demand={rule.demand} onChange={(demand) => change({ demand })} />
        <RuleTrial rule={rule} />
        <LinesField
          label={t('workspace.guide.field.exceptions')}
          hint={t('workspace.guide.exceptionsHint')}
          rows={2}
          values={rule.exceptions}
          onChange={(exceptions) => change({ exceptions })}
        />
        <div className="tw-grid">
          {(['ko', 'en'] as const).map((one) => (
            <TextField
              key={one}
              label={t('workspace.guide.field.message', { language: t(`workspace.language.${one}`) })}
              lang={one}
              value={rule.message[one]}
              placeholder={t('workspace.guide.noteExample')}
              onChange={(text) => change({ message: { ...rule.message, [one]: text } })}
            />
          ))}
        </div>
        <TextField
          label={t('workspace.guide.field.link')}
          placeholder="https://"
          value={rule.link}
          onChange={(link) => change({ link: link.trim() })}
        />
        <ScopeFields scope={rule.scope} onChange={(scope) => change({ scope })} />
      </div>
      <DiscardDialog open={leaving} onKeep={() => setLeaving(false)} onDiscard={onCancel} />
    </Dialog>
  );
}
